using Companion.Content.Notebooks;
using Companion.Content.Shortcodes;
using Companion.Content.Themes;
using Companion.Site.Themes;
using Companion.Sources;

namespace Companion.Site.Notebooks;

/// <summary>
/// <c>{{&lt; notebook "deploy-checks" cells="3-6" &gt;}}</c>: cells of a notebook with their results, rendered by the
/// theme's component.
/// </summary>
internal sealed class NotebookShortcode(INotebookCatalog notebooks, Type component) : IShortcode
{
    private const string Usage = """{{< notebook "deploy-checks" cells="3-6" >}}""";

    public string Name => "notebook";

    public bool TakesInner => false;

    public bool MixesParameters => true;

    public string Render(ShortcodeInvocation invocation)
    {
        var name = invocation.Arguments.Require("name", 0, Usage);
        if (notebooks.Find(name) is not { } notebook)
        {
            // Its error has been reported.
            return notebooks.IsBroken(name) ? "" : throw Unknown(invocation, name);
        }

        var context = new NotebookContext
        {
            Site = invocation.Site,
            Notebook = notebook,
            Cells = Choose(invocation, notebook),
            RenderProse = invocation.RenderAside,
            RenderCode = invocation.RenderCode,
        };
        return LayoutRenderer.Render(component, context).Trim();
    }

    private static IReadOnlyList<DocumentCell> Choose(ShortcodeInvocation invocation, NotebookDocument notebook)
    {
        if (invocation.Arguments.Find("cells", 1) is not { } range)
        {
            return notebook.Cells;
        }

        var numbers =
            CellRange.Parse(range, notebook.Cells.Count)
            ?? throw DiagnosticException.At(
                invocation.Arguments.LocationOf("cells", 1),
                $"notebook \"{notebook.Name}\" has no cells \"{range}\"",
                $"it has the cells 1 to {notebook.Cells.Count}: write one number, or a range such as \"2-4\""
            );
        return [.. numbers.Select(number => notebook.Cells[number - 1])];
    }

    private DiagnosticException Unknown(ShortcodeInvocation invocation, string name) =>
        DiagnosticException.At(
            invocation.Arguments.LocationOf("name", 0),
            $"there is no notebook \"{name}\"",
            Suggestion.Nearest(name, notebooks.All.Select(notebook => notebook.Name)) is { } nearest
                ? $"did you mean \"{nearest}\"?"
                : $"notebooks are the .ipynb and .dib files in the folder notebooks"
        );
}
