using System.Collections.Immutable;
using Companion.Notebooks.Documents.Json;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>A cell's JSON and what was read from it, so that unchanged parts are written as they were.</summary>
internal sealed class IpynbCellOrigin(JsonObject json, CellKind kind, string source, ImmutableArray<CellOutput> outputs)
    : CellOrigin
{
    public JsonObject Json => json;

    public CellKind Kind => kind;

    public string Source => source;

    public ImmutableArray<CellOutput> Outputs => outputs;

    public override TextPosition? Locate(string source, TextPosition inSource)
    {
        if (source != Source)
        {
            return null;
        }

        var offset = Offset(source, inSource);
        var pieces = json.Find("source") is JsonArray array ? array.Items : [json.Find("source")!];
        JsonString? last = null;
        foreach (var piece in pieces.Cast<JsonString>())
        {
            if (offset < piece.Value.Length)
            {
                return PositionIn(piece, offset);
            }

            offset -= piece.Value.Length;
            last = piece;
        }

        return last is null
            ? TextPosition.At(json.Place.Text!, json.Find("source")!.Place.Start)
            : PositionIn(last, last.Value.Length);
    }

    private static TextPosition PositionIn(JsonString piece, int offset)
    {
        var text = piece.Place.Text!;
        var position = piece.Place.Start + 1;
        for (var index = 0; index < offset; index++)
        {
            position += (text[position], text[position + 1]) switch
            {
                ('\\', 'u') => 6,
                ('\\', _) => 2,
                _ => 1,
            };
        }

        return TextPosition.At(text, position);
    }
}
