using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Syntax;

public sealed partial class PythonParser
{
    private Expression ParseAtom()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Name:
                index++;
                context.Used.Add(token.Text);
                return new NameExpression(token.Text, token.Span);
            case TokenKind.Number:
                index++;
                return NumberLiterals.Read(file.Text, token.Span);
            case TokenKind.Text:
                return ParseStrings();
            case TokenKind.Operator when token.Text == "(":
                return ParseParentheses();
            case TokenKind.Operator when token.Text == "[":
                return ParseList();
            case TokenKind.Operator when token.Text == "{":
                return ParseBraces();
            case TokenKind.Operator when token.Text == "...":
                index++;
                return new ConstantExpression(PythonEllipsis.Value, token.Span);
            case TokenKind.Keyword when token.Text is "None" or "True" or "False":
                index++;
                return new ConstantExpression(
                    token.Text == "None" ? PythonNone.Value : new PythonBool(token.Text == "True"),
                    token.Span
                );
            default:
                throw Refuse("invalid syntax");
        }
    }

    private UnsupportedExpression ParseYield()
    {
        var start = Current.Start;
        index++;
        if (!context.IsFunction)
        {
            throw new PythonSyntaxException("'yield' outside function", From(start));
        }

        context.HasYield = true;
        Enter();
        ImmutableArray<Expression> operands = [];
        if (TakeKeyword("from"))
        {
            operands = [ParseExpression()];
        }
        else if (StartsExpression() && !IsKeyword("yield"))
        {
            operands = [ParseStarExpressions()];
        }

        depth--;
        return Unsupported(start, "a generator function is not run", operands);
    }

    private Expression ParseParentheses()
    {
        var start = Current.Start;
        index++;
        if (TakeOperator(")"))
        {
            return new TupleExpression([], From(start));
        }

        if (IsKeyword("yield"))
        {
            var yielded = ParseYield();
            ExpectOperator(")", "invalid syntax");
            return yielded;
        }

        var first = ParseStarOrExpression(isNamedAllowed: true);
        if (StartsComprehension())
        {
            RefuseStar(first);
            var clauses = ParseClauses();
            ExpectOperator(")", "invalid syntax");
            return new ComprehensionExpression(ComprehensionKind.Generator, first, null, clauses, From(start));
        }

        if (!IsOperator(","))
        {
            ExpectOperator(")", "invalid syntax");
            return first is StarredExpression
                ? throw new PythonSyntaxException("cannot use starred expression here", first.Span)
                : first;
        }

        var items = ParseItems(first, ")");
        return new TupleExpression(items, From(start));
    }

    private ImmutableArray<Expression> ParseItems(Expression first, string closing)
    {
        var items = ImmutableArray.CreateBuilder<Expression>();
        items.Add(first);
        while (TakeOperator(",") && !IsOperator(closing))
        {
            items.Add(ParseStarOrExpression(isNamedAllowed: true));
        }

        ExpectOperator(closing, "invalid syntax");
        return items.ToImmutable();
    }

    private Expression ParseList()
    {
        var start = Current.Start;
        index++;
        if (TakeOperator("]"))
        {
            return new ListExpression([], From(start));
        }

        var first = ParseStarOrExpression(isNamedAllowed: true);
        if (StartsComprehension())
        {
            RefuseStar(first);
            var clauses = ParseClauses();
            ExpectOperator("]", "invalid syntax");
            return new ComprehensionExpression(ComprehensionKind.List, first, null, clauses, From(start));
        }

        var items = ParseItems(first, "]");
        return new ListExpression(items, From(start));
    }

    private Expression ParseBraces()
    {
        var start = Current.Start;
        index++;
        if (TakeOperator("}"))
        {
            return new DictionaryExpression([], From(start));
        }

        if (IsOperator("**"))
        {
            return ParseDictionary(start, null);
        }

        var first = ParseStarOrExpression(isNamedAllowed: true);
        if (IsOperator(":") && first is not (StarredExpression or NamedExpression))
        {
            return ParseDictionary(start, first);
        }

        if (StartsComprehension())
        {
            RefuseStar(first);
            var clauses = ParseClauses();
            ExpectOperator("}", "invalid syntax");
            return new ComprehensionExpression(ComprehensionKind.Set, first, null, clauses, From(start));
        }

        var items = ParseItems(first, "}");
        return new SetExpression(items, From(start));
    }

    private Expression ParseDictionary(int start, Expression? firstKey)
    {
        var entries = ImmutableArray.CreateBuilder<DictionaryEntry>();
        do
        {
            if (IsOperator("}"))
            {
                break;
            }

            var entryStart = Current.Start;
            if (firstKey is null && TakeOperator("**"))
            {
                var mapping = ParseBinary(BitwiseOr);
                if (StartsComprehension())
                {
                    throw new PythonSyntaxException(
                        "dict unpacking cannot be used in dict comprehension",
                        mapping.Span
                    );
                }

                entries.Add(new DictionaryEntry(null, mapping, From(entryStart)));
                continue;
            }

            var key = firstKey ?? ParseExpression();
            firstKey = null;
            ExpectOperator(":", "':' expected after dictionary key");
            var value = ParseExpression();
            if (entries.Count == 0 && StartsComprehension())
            {
                var clauses = ParseClauses();
                ExpectOperator("}", "invalid syntax");
                return new ComprehensionExpression(ComprehensionKind.Dictionary, key, value, clauses, From(start));
            }

            entries.Add(new DictionaryEntry(key, value, SourceSpan.FromBounds(key.Span.Start, value.Span.End)));
        } while (TakeOperator(","));

        ExpectOperator("}", "invalid syntax");
        return new DictionaryExpression(entries.ToImmutable(), From(start));
    }

    private bool StartsComprehension() =>
        IsKeyword("for") || (IsKeyword("async") && tokens[index + 1] is { Kind: TokenKind.Keyword, Text: "for" });

    private static void RefuseStar(Expression element)
    {
        if (element is StarredExpression)
        {
            throw new PythonSyntaxException("iterable unpacking cannot be used in comprehension", element.Span);
        }
    }

    private ImmutableArray<ComprehensionClause> ParseClauses()
    {
        var clauses = ImmutableArray.CreateBuilder<ComprehensionClause>();
        while (StartsComprehension())
        {
            var start = Current.Start;
            if (TakeKeyword("async") && !context.IsAsync)
            {
                throw new PythonSyntaxException(
                    "asynchronous comprehension outside of an asynchronous function",
                    From(start)
                );
            }

            index++;
            var target = ParseTargets();
            ExpectKeyword("in");
            Enter();
            var iterable = ParseBinary(Or);
            var conditions = ImmutableArray.CreateBuilder<Expression>();
            while (TakeKeyword("if"))
            {
                conditions.Add(ParseCondition());
            }

            depth--;
            clauses.Add(new ComprehensionClause(target, iterable, conditions.ToImmutable(), From(start)));
        }

        return clauses.ToImmutable();
    }

    private Expression ParseCondition() => IsKeyword("lambda") ? throw Refuse("invalid syntax") : ParseBinary(Or);
}
