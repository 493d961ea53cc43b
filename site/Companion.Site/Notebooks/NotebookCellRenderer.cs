using Companion.Content.Highlighting;
using Companion.Content.Models;
using Companion.Content.Notebooks;
using Companion.Content.Themes;
using Companion.Site.Themes;

namespace Companion.Site.Notebooks;

/// <summary>Renders the code cells of a notebook on its own page.</summary>
/// <param name="site">The site.</param>
/// <param name="highlighter">Highlights code.</param>
/// <param name="component">The theme's component for a cell.</param>
internal sealed class NotebookCellRenderer(SiteModel site, SyntaxHighlighter highlighter, Type component)
{
    /// <summary>The cell with its results as HTML.</summary>
    public string Render(NotebookDocument notebook, CodeCell cell) =>
        LayoutRenderer
            .Render(
                component,
                new NotebookCellContext
                {
                    Site = site,
                    Notebook = notebook,
                    Cell = cell,
                    RenderCode = (language, code) => CodeBlockHtml.Render(highlighter, language, code),
                }
            )
            .Trim();
}
