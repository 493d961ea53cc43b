using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>The arguments of calls.</summary>
internal sealed class ArgumentParser(
    ParserState state,
    IExpressionParser expressions,
    ComprehensionParser comprehensions
)
{
    public ImmutableArray<CallArgument> ParseArguments()
    {
        state.ExpectOperator("(");
        var arguments = ImmutableArray.CreateBuilder<CallArgument>();
        var before = new ArgumentsBefore();
        while (!state.IsOperator(")"))
        {
            var argument = ParseArgument(before);
            arguments.Add(argument);
            before.Add(argument);
            if (!state.TakeOperator(","))
            {
                break;
            }
        }

        state.ExpectOperator(")", "invalid syntax. Perhaps you forgot a comma?");
        return arguments.ToImmutable();
    }

    private CallArgument ParseArgument(ArgumentsBefore before)
    {
        var start = state.Current.Start;
        if (state.TakeOperator("**"))
        {
            var mapping = expressions.ParseExpression();
            return new CallArgument(ArgumentKind.UnpackedMapping, null, mapping, state.From(start));
        }

        if (state.TakeOperator("*"))
        {
            var iterable = expressions.ParseExpression();
            return before.HasMapping
                ? throw new PythonSyntaxException(
                    "iterable argument unpacking follows keyword argument unpacking",
                    state.From(start)
                )
                : new CallArgument(ArgumentKind.Unpacked, null, iterable, state.From(start));
        }

        if (state.Tokens[state.Index + 1] is { Kind: TokenKind.Operator, Text: "=" })
        {
            return ParseKeywordArgument(before);
        }

        var value = expressions.ParseNamedExpression();
        if (state.IsOperator("="))
        {
            throw state.Refuse("expression cannot contain assignment, perhaps you meant \"==\"?");
        }

        if (state.StartsComprehension())
        {
            var clauses = comprehensions.ParseClauses();
            value = new ComprehensionExpression(ComprehensionKind.Generator, value, null, clauses, state.From(start));
            if (
                before.HasAny
                || !state.IsOperator(")") && !(state.IsOperator(",") && state.Tokens[state.Index + 1].Text == ")")
            )
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
            : new CallArgument(ArgumentKind.Positional, null, value, state.From(start));
    }

    private CallArgument ParseKeywordArgument(ArgumentsBefore before)
    {
        var name = state.Current;
        if (name.Kind != TokenKind.Name)
        {
            var message =
                name.Kind == TokenKind.Keyword && name.Text is "True" or "False" or "None"
                    ? $"cannot assign to {name.Text}"
                    : "expression cannot contain assignment, perhaps you meant \"==\"?";
            throw state.Refuse(message);
        }

        state.Index += 2;
        var value = expressions.ParseExpression();
        if (before.HasName(name.Text))
        {
            throw new PythonSyntaxException($"keyword argument repeated: {name.Text}", name.Span);
        }

        return new CallArgument(ArgumentKind.Keyword, name.Text, value, state.From(name.Start));
    }
}
