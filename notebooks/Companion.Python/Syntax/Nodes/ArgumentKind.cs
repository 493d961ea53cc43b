namespace Companion.Python.Syntax.Nodes;

/// <summary>How an argument is passed.</summary>
public enum ArgumentKind
{
    /// <summary>By position.</summary>
    Positional,

    /// <summary>By name.</summary>
    Keyword,

    /// <summary>Several, from <c>*iterable</c>.</summary>
    Unpacked,

    /// <summary>Several by name, from <c>**mapping</c>.</summary>
    UnpackedMapping,
}
