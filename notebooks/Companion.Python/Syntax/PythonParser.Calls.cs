using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax;

public sealed partial class PythonParser
{
    private ImmutableArray<CallArgument> ParseArguments()
    {
        ExpectOperator("(");
        var arguments = ImmutableArray.CreateBuilder<CallArgument>();
        var before = new ArgumentsBefore();
        while (!IsOperator(")"))
        {
            var argument = ParseArgument(before);
            arguments.Add(argument);
            before.Add(argument);
            if (!TakeOperator(","))
            {
                break;
            }
        }

        ExpectOperator(")", "invalid syntax. Perhaps you forgot a comma?");
        return arguments.ToImmutable();
    }

    private CallArgument ParseArgument(ArgumentsBefore before)
    {
        var start = Current.Start;
        if (TakeOperator("**"))
        {
            var mapping = ParseExpression();
            return new CallArgument(ArgumentKind.UnpackedMapping, null, mapping, From(start));
        }

        if (TakeOperator("*"))
        {
            var iterable = ParseExpression();
            return before.HasMapping
                ? throw new PythonSyntaxException(
                    "iterable argument unpacking follows keyword argument unpacking",
                    From(start)
                )
                : new CallArgument(ArgumentKind.Unpacked, null, iterable, From(start));
        }

        if (tokens[index + 1] is { Kind: TokenKind.Operator, Text: "=" })
        {
            return ParseKeywordArgument(before);
        }

        var value = ParseNamedExpression();
        if (IsOperator("="))
        {
            throw Refuse("expression cannot contain assignment, perhaps you meant \"==\"?");
        }

        if (StartsComprehension())
        {
            var clauses = ParseClauses();
            value = new ComprehensionExpression(ComprehensionKind.Generator, value, null, clauses, From(start));
            if (before.HasAny || !IsOperator(")") && !(IsOperator(",") && tokens[index + 1].Text == ")"))
            {
                throw new PythonSyntaxException("Generator expression must be parenthesized", value.Span);
            }
        }

        if (before.HasMapping)
        {
            const string Message = "positional argument follows keyword argument unpacking";
            throw new PythonSyntaxException(Message, value.Span);
        }

        return before.HasKeyword
            ? throw new PythonSyntaxException("positional argument follows keyword argument", value.Span)
            : new CallArgument(ArgumentKind.Positional, null, value, From(start));
    }

    private CallArgument ParseKeywordArgument(ArgumentsBefore before)
    {
        var name = Current;
        if (name.Kind != TokenKind.Name)
        {
            var message =
                name.Kind == TokenKind.Keyword && name.Text is "True" or "False" or "None"
                    ? $"cannot assign to {name.Text}"
                    : "expression cannot contain assignment, perhaps you meant \"==\"?";
            throw Refuse(message);
        }

        index += 2;
        var value = ParseExpression();
        if (before.HasName(name.Text))
        {
            throw new PythonSyntaxException($"keyword argument repeated: {name.Text}", name.Span);
        }

        return new CallArgument(ArgumentKind.Keyword, name.Text, value, From(name.Start));
    }

    private ParameterList ParseParameters(string closing, bool isAnnotated)
    {
        var start = Current.Start;
        var items = new List<Parameter>();
        var names = new HashSet<string>();
        var kind = ParameterKind.Ordinary;
        while (!IsOperator(closing))
        {
            if (TakeOperator("/"))
            {
                MakePositionalOnly(items, kind);
            }
            else if (IsOperator("*") && tokens[index + 1] is { Kind: TokenKind.Operator, Text: "," })
            {
                kind = kind == ParameterKind.Ordinary ? ParameterKind.KeywordOnly : throw Refuse("invalid syntax");
                index++;
                if (tokens[index + 1] is { Kind: TokenKind.Operator })
                {
                    throw Refuse("named arguments must follow bare *");
                }
            }
            else
            {
                kind = ParseParameter(items, names, kind, isAnnotated);
            }

            if (!TakeOperator(","))
            {
                break;
            }
        }

        return new ParameterList([.. items], From(start));
    }

    private void MakePositionalOnly(List<Parameter> items, ParameterKind kind)
    {
        if (items.Count == 0 || kind != ParameterKind.Ordinary || items[0].Kind == ParameterKind.PositionalOnly)
        {
            index--;
            throw Refuse(items.Count == 0 ? "at least one argument must precede /" : "invalid syntax");
        }

        for (var at = 0; at < items.Count; at++)
        {
            items[at] = items[at] with { Kind = ParameterKind.PositionalOnly };
        }
    }

    private ParameterKind ParseParameter(
        List<Parameter> items,
        HashSet<string> names,
        ParameterKind kind,
        bool isAnnotated
    )
    {
        var start = Current.Start;
        var own = kind;
        if (kind == ParameterKind.RestOfKeywords)
        {
            throw Refuse("arguments cannot follow var-keyword argument");
        }

        if (TakeOperator("**"))
        {
            kind = own = ParameterKind.RestOfKeywords;
        }
        else if (TakeOperator("*"))
        {
            own = kind == ParameterKind.Ordinary ? ParameterKind.Rest : throw Refuse("* argument may appear only once");
            kind = ParameterKind.KeywordOnly;
        }

        var name = ExpectName();
        if (!names.Add(name.Text))
        {
            throw new PythonSyntaxException($"duplicate argument '{name.Text}' in function definition", name.Span);
        }

        var annotation =
            isAnnotated && TakeOperator(":")
                ? own == ParameterKind.Rest && IsOperator("*")
                    ? ParseStarOrExpression(false)
                    : ParseExpression()
                : null;
        Expression? value = null;
        if (IsOperator("="))
        {
            if (own is ParameterKind.Rest or ParameterKind.RestOfKeywords)
            {
                throw Refuse("var-positional argument cannot have default value");
            }

            index++;
            value = ParseExpression();
        }
        else if (own == ParameterKind.Ordinary && items.Count > 0 && items[^1].Default is not null)
        {
            throw Refuse("non-default argument follows default argument");
        }

        items.Add(new Parameter(own, name.Text, annotation, value, From(start)));
        return kind;
    }
}
