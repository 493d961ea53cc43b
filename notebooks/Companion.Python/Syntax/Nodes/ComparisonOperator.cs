namespace Companion.Python.Syntax.Nodes;

/// <summary>A comparison operator.</summary>
public enum ComparisonOperator
{
    /// <summary><c>==</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>in</c>.</summary>
    In,

    /// <summary><c>not in</c>.</summary>
    NotIn,

    /// <summary><c>is</c>.</summary>
    Is,

    /// <summary><c>is not</c>.</summary>
    IsNot,
}
