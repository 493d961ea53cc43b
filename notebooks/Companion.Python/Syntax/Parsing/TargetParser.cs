using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>The targets of loops and of <c>with</c> and <c>del</c>.</summary>
internal sealed class TargetParser(ParserState state, IExpressionParser expressions)
{
    // star_targets before "in": no comparison may be read here, because it would consume "in" as an operator.
    public Expression ParseTargets()
    {
        var start = state.Current.Start;
        var first = ParseTarget();
        if (!state.IsOperator(","))
        {
            TargetRules.CheckTarget(first, isStarAllowed: false);
            return first;
        }

        var items = ImmutableArray.CreateBuilder<Expression>();
        items.Add(first);
        while (state.TakeOperator(",") && state.StartsExpression())
        {
            items.Add(ParseTarget());
        }

        var tuple = new TupleExpression(items.ToImmutable(), state.From(start));
        TargetRules.CheckTarget(tuple, isStarAllowed: false);
        return tuple;
    }

    public Expression ParseTarget() =>
        state.IsOperator("*")
            ? expressions.ParseStarOrExpression(isNamedAllowed: false)
            : expressions.ParseBinary(Precedence.BitwiseOr);
}
