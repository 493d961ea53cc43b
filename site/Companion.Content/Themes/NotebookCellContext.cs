using Companion.Content.Models;
using Companion.Content.Notebooks;

namespace Companion.Content.Themes;

/// <summary>A code cell in a page, as a theme's component sees it.</summary>
public sealed record NotebookCellContext
{
    /// <summary>The whole site.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>The notebook that the cell belongs to.</summary>
    public required NotebookDocument Notebook { get; init; }

    /// <summary>The cell.</summary>
    public required CodeCell Cell { get; init; }

    /// <summary>Renders the cell's code, highlighted like code blocks.</summary>
    public required Func<string, string, string> RenderCode { get; init; }
}
