using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents.Dib;

/// <summary>
/// Writes .NET Interactive's <c>.dib</c>: <c>#!name</c>, a blank line, the text, a blank line. The format has no
/// outputs, ids, tags or attachments.
/// </summary>
internal static class DibWriter
{
    public static string Write(Notebook notebook)
    {
        var cells = notebook.Cells.Select(cell => (Language: Selector(cell, notebook), Lines: Lines(cell.Source)));
        var written = cells.Where(cell => cell.Lines.Count > 0).ToList();
        var meta = Meta(notebook, written.Select(cell => cell.Language));
        var names = KernelNames.Of(JsonObject.Empty.With("polyglot_notebook", meta));
        var lines = new List<string>();
        if (!meta.Members.IsEmpty)
        {
            lines.AddRange(["#!" + DibReader.Meta, "", JsonOrder.Sort(meta).ToString(), ""]);
        }

        foreach (var (language, text) in written)
        {
            lines.AddRange(["#!" + language, "", .. text.Select(line => DibEscape.Write(line, names)), ""]);
        }

        return string.Join(notebook.NewLine, lines);
    }

    private static List<string> Lines(string source)
    {
        var lines = source.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var first = lines.FindIndex(line => line.Length > 0);
        return first < 0 ? [] : lines[first..(lines.FindLastIndex(line => line.Length > 0) + 1)];
    }

    /// <summary>The line that names the cell's language.</summary>
    private static string Selector(NotebookCell cell, Notebook notebook)
    {
        var language = cell.Kind switch
        {
            CellKind.Markdown => KernelNames.Markdown,
            CellKind.Raw => KernelNames.Raw,
            _ => cell.Language,
        };
        var onOneLine = string.Concat(language.Select(letter => char.IsControl(letter) ? '-' : letter)).Trim();
        return onOneLine switch
        {
            "" => notebook.DefaultLanguage,
            DibReader.Meta => "meta-kernel",
            _ => onOneLine,
        };
    }

    /// <summary>
    /// The metadata needed to read the cells back: the kernels that are not built in, and the default one.
    /// </summary>
    private static JsonObject Meta(Notebook notebook, IEnumerable<string> languages)
    {
        var meta = notebook.Metadata.FindObject("polyglot_notebook") ?? JsonObject.Empty;
        var names = KernelNames.Of(JsonObject.Empty.With("polyglot_notebook", meta));
        var undeclared = languages.Where(language => names.Find(language) is null).Distinct().ToList();
        var standard = notebook.DefaultLanguage;
        if (undeclared.Count == 0 && names.Default == standard)
        {
            return meta;
        }

        var info = meta.FindObject("kernelInfo") ?? JsonObject.Empty;
        var items = info.Find("items") as JsonArray ?? JsonArray.Empty;
        var added = undeclared.Select(name => JsonObject.Empty.With("name", new JsonString(name)));
        return meta.With(
            "kernelInfo",
            info.With("defaultKernelName", new JsonString(standard))
                .With("items", items.With([.. items.Items, .. added]))
        );
    }
}
