namespace Companion.Simulations.Text;

/// <summary>
/// Splits a text into lines, as the tools do. The text after the last line end is a line only if it is not empty.
/// </summary>
internal static class LineSplitter
{
    /// <summary>Splits at LF only.</summary>
    public static IEnumerable<TextLine> AtLineFeed(string text) => At(text, character => character == '\n');

    /// <summary>Splits at LF, and drops a CR before it.</summary>
    public static IEnumerable<TextLine> AtLineFeedOrBoth(string text)
    {
        foreach (var line in AtLineFeed(text))
        {
            var endsInReturn = line.Length > 0 && text[line.End - 1] == '\r' && line.End < text.Length;
            yield return endsInReturn ? line with { End = line.End - 1 } : line;
        }
    }

    /// <summary>
    /// Like Go's <c>bufio.ScanLines</c>: splits at LF and drops one CR at the end of each line, including the last.
    /// </summary>
    public static IEnumerable<TextLine> AsGo(string text)
    {
        foreach (var line in AtLineFeed(text))
        {
            var endsInReturn = line.Length > 0 && text[line.End - 1] == '\r';
            yield return endsInReturn ? line with { End = line.End - 1 } : line;
        }
    }

    /// <summary>Splits at LF, CRLF and a lone CR.</summary>
    public static IEnumerable<TextLine> AtAnyReturn(string text) => At(text, character => character is '\n' or '\r');

    /// <summary>Like Python's <c>str.splitlines</c>.</summary>
    public static IEnumerable<TextLine> AsPython(string text) =>
        At(
            text,
            character =>
                character is (>= '\n' and <= '\r') or (>= '\u001C' and <= '\u001E') or '\u0085' or '\u2028' or '\u2029'
        );

    // If CR and LF both end a line, there is an empty line between them, which makes no difference to tools that split
    // there.
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
