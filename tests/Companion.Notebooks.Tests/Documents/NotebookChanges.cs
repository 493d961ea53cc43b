using Companion.Notebooks.Documents;
using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Tests.Documents;

/// <summary>Changes to notebooks that tests make, as editors do.</summary>
internal static class NotebookChanges
{
    /// <summary>With another cell in a place.</summary>
    public static Notebook WithCell(this Notebook notebook, int index, NotebookCell cell) =>
        notebook with
        {
            Cells = notebook.Cells.SetItem(index, cell),
        };

    /// <summary>Without what a run has left.</summary>
    public static NotebookCell WithoutOutputs(this NotebookCell cell) => cell.WithOutputs([], null);

    /// <summary>With these tags and no others.</summary>
    public static NotebookCell WithTags(this NotebookCell cell, params IEnumerable<string> tags)
    {
        var items = JsonArray.Of(tags.Distinct());
        return cell with
        {
            Metadata = items.Items.IsEmpty ? cell.Metadata.Without("tags") : cell.Metadata.With("tags", items),
        };
    }
}
