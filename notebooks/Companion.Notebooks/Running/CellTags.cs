using Companion.Notebooks.Documents;

namespace Companion.Notebooks.Running;

/// <summary>The cell tags that Companion supports, as Jupyter's tools spell them.</summary>
public static class CellTags
{
    /// <summary>
    /// The cell must raise an exception or a compiler error. If it raises none, or exceeds the time limit, the run
    /// fails.
    /// </summary>
    public const string RaisesException = "raises-exception";

    /// <summary>A page shows only the cell's results.</summary>
    public const string HideInput = "hide-input";

    /// <summary>A page shows only the cell's code.</summary>
    public const string HideOutput = "hide-output";

    /// <summary>A page does not show the cell. The cell is still run.</summary>
    public const string RemoveCell = "remove-cell";

    /// <summary>The cell is not run; its existing results are kept.</summary>
    public const string SkipBuild = "skip-build";

    /// <summary>Whether the run of a notebook includes the cell.</summary>
    internal static bool IsRun(NotebookCell cell) =>
        cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source) && !cell.HasTag(SkipBuild);
}
