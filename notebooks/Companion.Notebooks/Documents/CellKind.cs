namespace Companion.Notebooks.Documents;

/// <summary>The kind of a cell.</summary>
public enum CellKind
{
    /// <summary>A cell that is run.</summary>
    Code,

    /// <summary>A Markdown cell.</summary>
    Markdown,

    /// <summary>A cell that conversions pass through unchanged.</summary>
    Raw,
}
