using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax;

/// <summary>The binary operators, by their source text.</summary>
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
