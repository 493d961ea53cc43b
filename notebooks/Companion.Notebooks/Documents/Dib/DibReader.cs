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

    private readonly string _text;
    private readonly ImmutableArray<NotebookCell>.Builder _cells = ImmutableArray.CreateBuilder<NotebookCell>();
    private readonly List<DibLine> _cellLines = [];
    private JsonObject? _meta;
    private KernelNames _names = KernelNames.Of(JsonObject.Empty);
    private string? _language;

    private DibReader(string text) => _text = text;

    public static Notebook Read(string text) => new DibReader(text).Read();

    private Notebook Read()
    {
        // The byte order mark is not part of the first line.
        var lines = DibLine.Split(_text, _text.StartsWith('\uFEFF') ? 1 : 0).ToList();
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.Text == $"#!{Meta}")
            {
                EndCell();
                index = ReadMeta(lines, index);
            }
            else if (line.IsMagic && _names.Find(line.Text[2..]) is { } name)
            {
                EndCell();
                _language = name;
            }
            else
            {
                _cellLines.Add(line);
            }
        }

        EndCell();
        var metadata = KernelMetadata.For(_names.Default);
        return new Notebook(CellIds.Complete(_cells.DrainToImmutable()))
        {
            Metadata = _meta is null ? metadata : metadata.With("polyglot_notebook", _meta),
            NewLine = _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n",
        };
    }

    /// <summary>Reads the JSON up to the next <c>#!</c> and returns the index of its last line.</summary>
    private int ReadMeta(List<DibLine> lines, int index)
    {
        var line = lines[index];
        if (_meta is not null)
        {
            throw NotebookFormatException.At(
                _text,
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

        var start = Math.Min(line.Next, _text.Length);
        var end = last + 1 < lines.Count ? lines[last + 1].Start : _text.Length;
        _meta = Shape.Object(new JsonParser(_text, start, end).ParseWhole(), "'#!meta'");
        _names = KernelNames.Of(JsonObject.Empty.With("polyglot_notebook", _meta));
        return last;
    }

    private void EndCell()
    {
        var first = _cellLines.FindIndex(line => line.Text.Length > 0);
        if (first >= 0)
        {
            var last = _cellLines.FindLastIndex(line => line.Text.Length > 0);
            var lines = _cellLines[first..(last + 1)];
            var source = string.Join('\n', lines.Select(line => DibEscape.Read(line.Text, _names)));
            var kernel = _language ?? _names.Default;
            _cells.Add(
                new NotebookCell(Kind(kernel), kernel, source) { Origin = new DibCellOrigin(source, lines[0].Number) }
            );
        }

        _cellLines.Clear();
    }

    private static CellKind Kind(string language) =>
        language switch
        {
            KernelNames.Markdown => CellKind.Markdown,
            KernelNames.Raw => CellKind.Raw,
            _ => CellKind.Code,
        };
}
