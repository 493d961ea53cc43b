using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>Attributes, calls and subscripts.</summary>
internal sealed class PrimaryParser(
    ParserState state,
    IExpressionParser expressions,
    AtomParser atoms,
    ArgumentParser argumentLists
)
{
    /// <summary>A sequence of calls, subscripts and attributes.</summary>
    private const int MaximumTrailers = 250;

    public Expression ParsePrimary()
    {
        var start = state.Current.Start;
        if (state.IsKeyword("await"))
        {
            return ParseAwait();
        }

        var value = atoms.ParseAtom();
        for (var trailers = 0; state.Current.Kind == TokenKind.Operator; trailers++)
        {
            if (trailers > MaximumTrailers)
            {
                throw new NestingException();
            }

            if (state.TakeOperator("."))
            {
                var name = state.ExpectName();
                value = new AttributeExpression(value, name.Text, state.From(start));
            }
            else if (state.IsOperator("("))
            {
                var arguments = argumentLists.ParseArguments();
                value = new CallExpression(value, arguments, state.From(start));
            }
            else if (state.TakeOperator("["))
            {
                var subscript = ParseSubscript();
                state.ExpectOperator("]", "invalid syntax");
                value = new SubscriptExpression(value, subscript, state.From(start));
            }
            else
            {
                break;
            }
        }

        return value;
    }

    private UnsupportedExpression ParseAwait()
    {
        var start = state.Current.Start;
        state.Index++;
        if (!state.Context.IsFunction)
        {
            throw new PythonSyntaxException("'await' outside function", state.From(start));
        }

        state.Enter();
        var operand = ParsePrimary();
        state.Depth--;
        if (!state.Context.IsAsync)
        {
            throw new PythonSyntaxException("'await' outside async function", state.From(start));
        }

        return state.Unsupported(start, "'await' is not evaluated", [operand]);
    }

    private Expression ParseSubscript()
    {
        var start = state.Current.Start;
        var first = ParseSlice();
        if (!state.IsOperator(","))
        {
            return first is StarredExpression ? new TupleExpression([first], state.From(start)) : first;
        }

        var items = ImmutableArray.CreateBuilder<Expression>();
        items.Add(first);
        while (state.TakeOperator(",") && !state.IsOperator("]"))
        {
            items.Add(ParseSlice());
        }

        return new TupleExpression(items.ToImmutable(), state.From(start));
    }

    private Expression ParseSlice()
    {
        var start = state.Current.Start;
        if (state.IsOperator("*"))
        {
            return expressions.ParseStarOrExpression(isNamedAllowed: false);
        }

        var lower = state.IsOperator(":") ? null : expressions.ParseNamedExpression();
        if (!state.TakeOperator(":"))
        {
            return lower!;
        }

        var upper =
            state.IsOperator(":") || state.IsOperator("]") || state.IsOperator(",")
                ? null
                : expressions.ParseExpression();
        Expression? step = null;
        if (state.TakeOperator(":") && !state.IsOperator("]") && !state.IsOperator(","))
        {
            step = expressions.ParseExpression();
        }

        return new SliceExpression(lower, upper, step, state.From(start));
    }
}
