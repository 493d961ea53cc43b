using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary>Chains of comparisons.</summary>
internal sealed class Comparisons(
    EvaluationState state,
    IEvaluator evaluator,
    PathExplorer paths,
    Membership membership
)
{
    public PythonValue EvaluateComparison(ComparisonExpression comparison, Scope scope)
    {
        var left = evaluator.Evaluate(comparison.First, scope);
        PythonValue result = Known.True;
        foreach (var link in comparison.Links)
        {
            var right = evaluator.Evaluate(link.Operand, scope);
            result = Compare(left, link.Operator, right, link);
            if (result is not PythonBool { Value: true })
            {
                // The rest is evaluated only if this link is true; an undetermined link makes the whole chain
                // undetermined.
                return result is PythonBool ? result : SkipLinks(comparison, link, result, scope);
            }

            left = right;
        }

        return result;
    }

    private PythonValue SkipLinks(ComparisonExpression comparison, ComparisonLink done, PythonValue result, Scope scope)
    {
        var rest = comparison.Links.SkipWhile(link => !ReferenceEquals(link, done)).Skip(1).ToList();
        if (rest.Count > 0)
        {
            paths.RunPaths(
                (Undetermined)result,
                [
                    () =>
                    {
                        rest.ForEach(link => evaluator.Evaluate(link.Operand, scope));
                        return Completion.Normal;
                    },
                    () => Completion.Normal,
                ]
            );
        }

        return result;
    }

    private PythonValue Compare(PythonValue left, ComparisonOperator comparison, PythonValue right, SyntaxNode node)
    {
        try
        {
            return Known.Of(
                comparison switch
                {
                    ComparisonOperator.Equal => Equality.AreEqual(state.Meter, left, right),
                    ComparisonOperator.NotEqual => !Equality.AreEqual(state.Meter, left, right),
                    ComparisonOperator.Is => Equality.AreIdentical(state.Meter, left, right),
                    ComparisonOperator.IsNot => !Equality.AreIdentical(state.Meter, left, right),
                    ComparisonOperator.In => membership.Contains(right, left),
                    ComparisonOperator.NotIn => !membership.Contains(right, left),
                    _ => Ordering.Compare(state.Meter, left, comparison, right),
                }
            );
        }
        catch (UnknowableException exception)
        {
            var why = state.Unknown(exception, node);
            return
                comparison
                    is ComparisonOperator.Is
                        or ComparisonOperator.IsNot
                        or ComparisonOperator.Equal
                        or ComparisonOperator.NotEqual
                ? why
                : paths.MayRaise(why);
        }
    }
}
