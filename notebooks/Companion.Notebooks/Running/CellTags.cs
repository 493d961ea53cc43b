using Companion.Notebooks.Documents;

namespace Companion.Notebooks.Running;

/// <summary>The tags of cells that mean something here, as Jupyter's tools spell them.</summary>
public static class CellTags
{
    /// <summary>An exception or an error of the compiler is expected; that there is none is a failure, and so is a run past the limit.</summary>
    public const string RaisesException = "raises-exception";

    /// <summary>A page shows the cell's results only.</summary>
    public const string HideInput = "hide-input";

    /// <summary>A page shows the cell's code only.</summary>
    public const string HideOutput = "hide-output";

    /// <summary>A page does not show the cell. It is run all the same.</summary>
    public const string RemoveCell = "remove-cell";

    /// <summary>The cell is not run; the results that it has are kept.</summary>
    public const string SkipBuild = "skip-build";

    /// <summary>Whether a notebook's run runs the cell.</summary>
    internal static bool IsRun(NotebookCell cell) =>
        cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source) && !cell.HasTag(SkipBuild);
}
