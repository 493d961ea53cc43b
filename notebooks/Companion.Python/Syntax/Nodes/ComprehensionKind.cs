namespace Companion.Python.Syntax.Nodes;

/// <summary>What a comprehension creates.</summary>
public enum ComprehensionKind
{
    /// <summary>A list.</summary>
    List,

    /// <summary>A set.</summary>
    Set,

    /// <summary>A dict.</summary>
    Dictionary,

    /// <summary>A generator.</summary>
    Generator,
}
