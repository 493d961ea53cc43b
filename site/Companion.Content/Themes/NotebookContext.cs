using Companion.Content.Models;
using Companion.Content.Notebooks;

namespace Companion.Content.Themes;

/// <summary>Cells of a notebook in a page, as a theme's component sees them.</summary>
public sealed record NotebookContext
{
    /// <summary>The whole site.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>The notebook.</summary>
    public required NotebookDocument Notebook { get; init; }

    /// <summary>The cells to show, in order.</summary>
    public required IReadOnlyList<DocumentCell> Cells { get; init; }

    /// <summary>Renders a cell's prose.</summary>
    public required Func<string, string> RenderProse { get; init; }

    /// <summary>Renders a cell's code, highlighted like code blocks.</summary>
    public required Func<string, string, string> RenderCode { get; init; }
}
