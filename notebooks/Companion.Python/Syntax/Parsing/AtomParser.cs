using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Syntax.Parsing;

/// <summary>Names, literals and bracketed expressions.</summary>
internal sealed class AtomParser(
    ParserState state,
    IExpressionParser expressions,
    StringParser strings,
    ComprehensionParser comprehensions
)
{
    public Expression ParseAtom()
    {
        var token = state.Current;
        switch (token.Kind)
        {
            case TokenKind.Name:
                state.Index++;
                state.Context.Used.Add(token.Text);
                return new NameExpression(token.Text, token.Span);
            case TokenKind.Number:
                state.Index++;
                return NumberLiterals.Read(state.Source.Text, token.Span);
            case TokenKind.Text:
                return strings.ParseStrings();
            case TokenKind.Operator when token.Text == "(":
                return ParseParentheses();
            case TokenKind.Operator when token.Text == "[":
                return ParseList();
            case TokenKind.Operator when token.Text == "{":
                return ParseBraces();
            case TokenKind.Operator when token.Text == "...":
                state.Index++;
                return new ConstantExpression(PythonEllipsis.Value, token.Span);
            case TokenKind.Keyword when token.Text is "None" or "True" or "False":
                state.Index++;
                return new ConstantExpression(
                    token.Text == "None" ? PythonNone.Value : new PythonBool(token.Text == "True"),
                    token.Span
                );
            default:
                throw state.Refuse("invalid syntax");
        }
    }

    private Expression ParseParentheses()
    {
        var start = state.Current.Start;
        state.Index++;
        if (state.TakeOperator(")"))
        {
            return new TupleExpression([], state.From(start));
        }

        if (state.IsKeyword("yield"))
        {
            var yielded = expressions.ParseYield();
            state.ExpectOperator(")", "invalid syntax");
            return yielded;
        }

        var first = expressions.ParseStarOrExpression(isNamedAllowed: true);
        if (state.StartsComprehension())
        {
            ComprehensionParser.RefuseStar(first);
            var clauses = comprehensions.ParseClauses();
            state.ExpectOperator(")", "invalid syntax");
            return new ComprehensionExpression(ComprehensionKind.Generator, first, null, clauses, state.From(start));
        }

        if (!state.IsOperator(","))
        {
            state.ExpectOperator(")", "invalid syntax");
            return first is StarredExpression
                ? throw new PythonSyntaxException("cannot use starred expression here", first.Span)
                : first;
        }

        var items = ParseItems(first, ")");
        return new TupleExpression(items, state.From(start));
    }

    private ImmutableArray<Expression> ParseItems(Expression first, string closing)
    {
        var items = ImmutableArray.CreateBuilder<Expression>();
        items.Add(first);
        while (state.TakeOperator(",") && !state.IsOperator(closing))
        {
            items.Add(expressions.ParseStarOrExpression(isNamedAllowed: true));
        }

        state.ExpectOperator(closing, "invalid syntax");
        return items.ToImmutable();
    }

    private Expression ParseList()
    {
        var start = state.Current.Start;
        state.Index++;
        if (state.TakeOperator("]"))
        {
            return new ListExpression([], state.From(start));
        }

        var first = expressions.ParseStarOrExpression(isNamedAllowed: true);
        if (state.StartsComprehension())
        {
            ComprehensionParser.RefuseStar(first);
            var clauses = comprehensions.ParseClauses();
            state.ExpectOperator("]", "invalid syntax");
            return new ComprehensionExpression(ComprehensionKind.List, first, null, clauses, state.From(start));
        }

        var items = ParseItems(first, "]");
        return new ListExpression(items, state.From(start));
    }

    private Expression ParseBraces()
    {
        var start = state.Current.Start;
        state.Index++;
        if (state.TakeOperator("}"))
        {
            return new DictionaryExpression([], state.From(start));
        }

        if (state.IsOperator("**"))
        {
            return ParseDictionary(start, null);
        }

        var first = expressions.ParseStarOrExpression(isNamedAllowed: true);
        if (state.IsOperator(":") && first is not (StarredExpression or NamedExpression))
        {
            return ParseDictionary(start, first);
        }

        if (state.StartsComprehension())
        {
            ComprehensionParser.RefuseStar(first);
            var clauses = comprehensions.ParseClauses();
            state.ExpectOperator("}", "invalid syntax");
            return new ComprehensionExpression(ComprehensionKind.Set, first, null, clauses, state.From(start));
        }

        var items = ParseItems(first, "}");
        return new SetExpression(items, state.From(start));
    }

    private Expression ParseDictionary(int start, Expression? firstKey)
    {
        var entries = ImmutableArray.CreateBuilder<DictionaryEntry>();
        do
        {
            if (state.IsOperator("}"))
            {
                break;
            }

            var entryStart = state.Current.Start;
            if (firstKey is null && state.TakeOperator("**"))
            {
                var mapping = expressions.ParseBinary(Precedence.BitwiseOr);
                if (state.StartsComprehension())
                {
                    throw new PythonSyntaxException(
                        "dict unpacking cannot be used in dict comprehension",
                        mapping.Span
                    );
                }

                entries.Add(new DictionaryEntry(null, mapping, state.From(entryStart)));
                continue;
            }

            var key = firstKey ?? expressions.ParseExpression();
            firstKey = null;
            state.ExpectOperator(":", "':' expected after dictionary key");
            var value = expressions.ParseExpression();
            if (entries.Count == 0 && state.StartsComprehension())
            {
                var clauses = comprehensions.ParseClauses();
                state.ExpectOperator("}", "invalid syntax");
                return new ComprehensionExpression(
                    ComprehensionKind.Dictionary,
                    key,
                    value,
                    clauses,
                    state.From(start)
                );
            }

            entries.Add(new DictionaryEntry(key, value, SourceSpan.FromBounds(key.Span.Start, value.Span.End)));
        } while (state.TakeOperator(","));

        state.ExpectOperator("}", "invalid syntax");
        return new DictionaryExpression(entries.ToImmutable(), state.From(start));
    }
}
