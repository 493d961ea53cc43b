namespace Companion.Notebooks.Documents;

/// <summary>What a cell is for.</summary>
public enum CellKind
{
    /// <summary>It is run.</summary>
    Code,

    /// <summary>It is read, as Markdown.</summary>
    Markdown,

    /// <summary>It is passed on as it is when the notebook is converted.</summary>
    Raw,
}
