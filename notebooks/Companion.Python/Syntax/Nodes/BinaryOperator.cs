namespace Companion.Python.Syntax.Nodes;

/// <summary>A binary operator.</summary>
public enum BinaryOperator
{
    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary><c>@</c>.</summary>
    MatrixMultiply,

    /// <summary><c>/</c>.</summary>
    Divide,

    /// <summary><c>//</c>.</summary>
    FloorDivide,

    /// <summary><c>%</c>.</summary>
    Modulo,

    /// <summary><c>**</c>.</summary>
    Power,

    /// <summary><c>&lt;&lt;</c>.</summary>
    ShiftLeft,

    /// <summary><c>&gt;&gt;</c>.</summary>
    ShiftRight,

    /// <summary><c>&amp;</c>.</summary>
    And,

    /// <summary><c>|</c>.</summary>
    Or,

    /// <summary><c>^</c>.</summary>
    ExclusiveOr,
}
