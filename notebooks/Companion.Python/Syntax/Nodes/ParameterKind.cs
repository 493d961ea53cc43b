namespace Companion.Python.Syntax.Nodes;

/// <summary>How a parameter takes its argument.</summary>
public enum ParameterKind
{
    /// <summary>By place only, in front of <c>/</c>.</summary>
    PositionalOnly,

    /// <summary>By place or by name.</summary>
    Ordinary,

    /// <summary><c>*args</c>.</summary>
    Rest,

    /// <summary>By name only, behind <c>*</c>.</summary>
    KeywordOnly,

    /// <summary><c>**kwargs</c>.</summary>
    RestOfKeywords,
}
