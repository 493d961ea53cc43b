namespace Companion.Python.Syntax.Nodes;

/// <summary>How a parameter receives its argument.</summary>
public enum ParameterKind
{
    /// <summary>By position only, before <c>/</c>.</summary>
    PositionalOnly,

    /// <summary>By position or by name.</summary>
    Ordinary,

    /// <summary><c>*args</c>.</summary>
    Rest,

    /// <summary>By name only, after <c>*</c>.</summary>
    KeywordOnly,

    /// <summary><c>**kwargs</c>.</summary>
    RestOfKeywords,
}
