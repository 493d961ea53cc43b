namespace Companion.Content.Highlighting;

/// <summary>Finds the end of a command that spans several lines.</summary>
internal static class ShellCommand
{
    /// <summary>The prompt that a shell shows while it waits for the rest of a command.</summary>
    public const string SecondPrompt = "> ";

    /// <summary>Anything not closed within this many lines is treated as a typing mistake.</summary>
    private const int MostLines = 200;

    /// <summary>
    /// Counts the lines of the command that starts at a column of a line. It continues after a backslash, an open
    /// quote, a pipe or a list operator at the end of its line, to the end of a compound command such as <c>for</c>,
    /// and to the end of its here-documents. What is not closed before the next prompt was never open: an apostrophe,
    /// for example.
    /// </summary>
    public static int LineCount(string[] lines, int first, int column, Func<string, int> promptLength)
    {
        var scanner = new ShellScanner();
        scanner.Read(lines[first].AsSpan(column).TrimEnd('\r'));
        var next = first + 1;
        var limit = Math.Min(lines.Length, first + MostLines);
        while (scanner.IsOpen && next < limit && promptLength(lines[next]) == 0)
        {
            scanner.Read(WithoutSecondPrompt(lines[next]).TrimEnd('\r'));
            next++;
        }

        if (scanner.IsUnclosed)
        {
            return 1;
        }

        foreach (var document in scanner.HereDocuments)
        {
            next = AfterHereDocument(lines, next, document);
        }

        return next - first;
    }

    private static int AfterHereDocument(string[] lines, int start, HereDocument document)
    {
        var limit = Math.Min(lines.Length, start + MostLines);
        for (var i = start; i < limit; i++)
        {
            if (document.IsClosedBy(lines[i]) || document.IsClosedBy(WithoutSecondPrompt(lines[i])))
            {
                return i + 1;
            }
        }

        return start;
    }

    private static ReadOnlySpan<char> WithoutSecondPrompt(string line) =>
        line.StartsWith(SecondPrompt, StringComparison.Ordinal) ? line.AsSpan(SecondPrompt.Length) : line;
}
