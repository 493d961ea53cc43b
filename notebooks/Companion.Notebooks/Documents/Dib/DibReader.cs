using System.Collections.Immutable;
using Companion.Notebooks.Documents.Ipynb;
using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents.Dib;

/// <summary>
/// Reads .NET Interactive's <c>.dib</c>. A line begins a cell only if nothing but a kernel's name or alias follows its
/// <c>#!</c>; any other <c>#!</c> is a magic command inside the cell. Blank lines around a cell and empty cells are
/// dropped.
/// </summary>
internal sealed class DibReader
{
    public const string Meta = "meta";

    private readonly string text;
    private readonly ImmutableArray<NotebookCell>.Builder cells = ImmutableArray.CreateBuilder<NotebookCell>();
    private readonly List<DibLine> cellLines = [];
    private JsonObject? meta;
    private KernelNames names = KernelNames.Of(JsonObject.Empty);
    private string? language;

    private DibReader(string text) => this.text = text;

    public static Notebook Read(string text) => new DibReader(text).Read();

    private Notebook Read()
    {
        // The byte order mark is not part of the first line.
        var lines = DibLine.Split(text, text.StartsWith('\uFEFF') ? 1 : 0).ToList();
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.Text == $"#!{Meta}")
            {
                EndCell();
                index = ReadMeta(lines, index);
            }
            else if (line.IsMagic && names.Find(line.Text[2..]) is { } name)
            {
                EndCell();
                language = name;
            }
            else
            {
                cellLines.Add(line);
            }
        }

        EndCell();
        var metadata = KernelMetadata.For(names.Default);
        return new Notebook(CellIds.Complete(cells.DrainToImmutable()))
        {
            Metadata = meta is null ? metadata : metadata.With("polyglot_notebook", meta),
            NewLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n",
        };
    }

    /// <summary>Reads the JSON up to the next <c>#!</c> and returns the index of its last line.</summary>
    private int ReadMeta(List<DibLine> lines, int index)
    {
        var line = lines[index];
        if (meta is not null)
        {
            throw NotebookFormatException.At(
                text,
                line.Start,
                "a second '#!meta'",
                "a notebook has one '#!meta', before its first cell"
            );
        }

        var last = index;
        while (last + 1 < lines.Count && !lines[last + 1].IsMagic)
        {
            last++;
        }

        var start = Math.Min(line.Next, text.Length);
        var end = last + 1 < lines.Count ? lines[last + 1].Start : text.Length;
        meta = Shape.Object(new JsonParser(text, start, end).ParseWhole(), "'#!meta'");
        names = KernelNames.Of(JsonObject.Empty.With("polyglot_notebook", meta));
        return last;
    }

    private void EndCell()
    {
        var first = cellLines.FindIndex(line => line.Text.Length > 0);
        if (first >= 0)
        {
            var last = cellLines.FindLastIndex(line => line.Text.Length > 0);
            var lines = cellLines[first..(last + 1)];
            var source = string.Join('\n', lines.Select(line => DibEscape.Read(line.Text, names)));
            var kernel = language ?? names.Default;
            cells.Add(
                new NotebookCell(Kind(kernel), kernel, source) { Origin = new DibCellOrigin(source, lines[0].Number) }
            );
        }

        cellLines.Clear();
    }

    private static CellKind Kind(string language) =>
        language switch
        {
            KernelNames.Markdown => CellKind.Markdown,
            KernelNames.Raw => CellKind.Raw,
            _ => CellKind.Code,
        };
}
