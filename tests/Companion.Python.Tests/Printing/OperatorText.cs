using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Tests.Printing;

/// <summary>The source text of the operators.</summary>
internal static class OperatorText
{
    public static string Of(BinaryOperator binary) =>
        binary switch
        {
            BinaryOperator.Add => "+",
            BinaryOperator.Subtract => "-",
            BinaryOperator.Multiply => "*",
            BinaryOperator.MatrixMultiply => "@",
            BinaryOperator.Divide => "/",
            BinaryOperator.FloorDivide => "//",
            BinaryOperator.Modulo => "%",
            BinaryOperator.Power => "**",
            BinaryOperator.ShiftLeft => "<<",
            BinaryOperator.ShiftRight => ">>",
            BinaryOperator.And => "&",
            BinaryOperator.Or => "|",
            _ => "^",
        };

    public static string Of(ComparisonOperator comparison) =>
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
