using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax;

/// <summary>The comparison operators, by their source text.</summary>
internal static class ComparisonOperators
{
    public static string TextOf(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => "==",
            ComparisonOperator.NotEqual => "!=",
            ComparisonOperator.Less => "<",
            ComparisonOperator.LessOrEqual => "<=",
            ComparisonOperator.Greater => ">",
            ComparisonOperator.GreaterOrEqual => ">=",
            ComparisonOperator.In => "in",
            ComparisonOperator.NotIn => "not in",
            ComparisonOperator.Is => "is",
            _ => "is not",
        };
}
