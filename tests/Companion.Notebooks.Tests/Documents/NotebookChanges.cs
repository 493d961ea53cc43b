using Companion.Notebooks.Documents;
using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Tests.Documents;

/// <summary>Changes that tests make to notebooks, as editors do.</summary>
internal static class NotebookChanges
{
    /// <summary>Returns a copy with one cell replaced.</summary>
    public static Notebook WithCell(this Notebook notebook, int index, NotebookCell cell) =>
        notebook with
        {
            Cells = notebook.Cells.SetItem(index, cell),
        };

    /// <summary>Returns a copy without outputs.</summary>
    public static NotebookCell WithoutOutputs(this NotebookCell cell) => cell.WithOutputs([], null);

    /// <summary>Returns a copy with exactly these tags.</summary>
    public static NotebookCell WithTags(this NotebookCell cell, params IEnumerable<string> tags)
    {
        var items = JsonArray.Of(tags.Distinct());
        return cell with
        {
            Metadata = items.Items.IsEmpty ? cell.Metadata.Without("tags") : cell.Metadata.With("tags", items),
        };
    }
}
