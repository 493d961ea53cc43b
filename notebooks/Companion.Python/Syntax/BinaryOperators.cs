using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax;

/// <summary>The operators between two operands as they are written.</summary>
internal static class BinaryOperators
{
    public static BinaryOperator Of(string text) =>
        text switch
        {
            "+" => BinaryOperator.Add,
            "-" => BinaryOperator.Subtract,
            "*" => BinaryOperator.Multiply,
            "@" => BinaryOperator.MatrixMultiply,
            "/" => BinaryOperator.Divide,
            "//" => BinaryOperator.FloorDivide,
            "%" => BinaryOperator.Modulo,
            "**" => BinaryOperator.Power,
            "<<" => BinaryOperator.ShiftLeft,
            ">>" => BinaryOperator.ShiftRight,
            "&" => BinaryOperator.And,
            "|" => BinaryOperator.Or,
            _ => BinaryOperator.ExclusiveOr,
        };

    public static string TextOf(BinaryOperator binary) =>
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
}
