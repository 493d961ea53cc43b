namespace Companion.Python.Syntax.Nodes;

/// <summary>A unary operator.</summary>
public enum UnaryOperator
{
    /// <summary><c>not</c>.</summary>
    Not,

    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>~</c>.</summary>
    Invert,
}
