using Companion.Sources;

namespace Companion.Podcasts.Reading;

/// <summary>The lines of a text. CRLF, LF and CR all end a line; a byte-order mark belongs to none.</summary>
internal static class TextLines
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Offset of the first character that is not a byte-order mark.</summary>
    public static int StartOf(string text) => text.StartsWith(ByteOrderMark) ? 1 : 0;

    public static List<TextLine> Of(SourceText source)
    {
        var text = source.Text;
        var lines = new List<TextLine>();
        for (var start = StartOf(text); start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(new TextLine(source, start, end));
            var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }

        return lines;
    }
}
