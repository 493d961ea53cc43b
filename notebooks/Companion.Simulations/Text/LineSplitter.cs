namespace Companion.Simulations.Text;

/// <summary>How the tools cut a text into lines. What follows the last line end is a line only when it is not empty.</summary>
internal static class LineSplitter
{
    /// <summary>At LF alone.</summary>
    public static IEnumerable<TextLine> AtLineFeed(string text) => At(text, character => character == '\n');

    /// <summary>At LF, and a CR before it is no part of the line.</summary>
    public static IEnumerable<TextLine> AtLineFeedOrBoth(string text)
    {
        foreach (var line in AtLineFeed(text))
        {
            var endsInReturn = line.Length > 0 && text[line.End - 1] == '\r' && line.End < text.Length;
            yield return endsInReturn ? line with { End = line.End - 1 } : line;
        }
    }

    /// <summary>As Go's <c>bufio.ScanLines</c>: at LF, and one CR at a line's end, the last line's too, is dropped.</summary>
    public static IEnumerable<TextLine> AsGo(string text)
    {
        foreach (var line in AtLineFeed(text))
        {
            var endsInReturn = line.Length > 0 && text[line.End - 1] == '\r';
            yield return endsInReturn ? line with { End = line.End - 1 } : line;
        }
    }

    /// <summary>At LF, CRLF and a CR that stands alone.</summary>
    public static IEnumerable<TextLine> AtAnyReturn(string text) => At(text, character => character is '\n' or '\r');

    /// <summary>As Python's <c>str.splitlines</c>.</summary>
    public static IEnumerable<TextLine> AsPython(string text) =>
        At(
            text,
            character =>
                character is (>= '\n' and <= '\r') or (>= '\u001C' and <= '\u001E') or '\u0085' or '\u2028' or '\u2029'
        );

    // A CR and an LF that are both ends have an empty line between them, which no tool that cuts there minds.
    private static IEnumerable<TextLine> At(string text, Func<char, bool> isEnd)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (isEnd(text[index]))
            {
                yield return new TextLine(start, index);
                start = index + 1;
            }
        }

        if (start < text.Length)
        {
            yield return new TextLine(start, text.Length);
        }
    }
}
