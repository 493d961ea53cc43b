using System.Collections.Immutable;
using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>
/// Writes Jupyter's notebook format 4. Whatever was read from an <c>.ipynb</c> and is unchanged keeps its spelling,
/// order and indentation; the rest is laid out as nbformat does.
/// </summary>
internal static class IpynbWriter
{
    public static string Write(Notebook notebook)
    {
        var json = Compose(notebook);
        return notebook.Layout is { } layout
            ? JsonRenderer.Render(json, layout)
            : JsonRenderer.Render(JsonOrder.Sort(json), JsonLayout.Jupyter);
    }

    private static JsonObject Compose(Notebook notebook)
    {
        var names = KernelNames.Of(notebook.Metadata);
        var cells = notebook.Version.HasCellIds ? CellIds.Complete(notebook.Cells) : notebook.Cells;
        var composed = ImmutableArray.CreateRange(
            cells,
            JsonValue (cell) => CellWriter.Compose(cell, notebook.Version, names)
        );
        var origin = notebook.Origin ?? JsonObject.Empty;
        var written = origin.Find("cells") as JsonArray ?? JsonArray.Empty;
        return origin
            .With("cells", written.With(composed))
            .With("metadata", origin.FindObject("metadata").Or(notebook.Metadata))
            .With("nbformat", origin.Find("nbformat").Or(JsonLiteral.Of(notebook.Version.Major)))
            .With("nbformat_minor", origin.Find("nbformat_minor").Or(JsonLiteral.Of(notebook.Version.Minor)));
    }
}
