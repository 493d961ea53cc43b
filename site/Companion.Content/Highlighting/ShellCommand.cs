namespace Companion.Content.Highlighting;

/// <summary>Finds where a command ends that was typed over several lines.</summary>
internal static class ShellCommand
{
    /// <summary>What a shell shows when it waits for the rest of a command.</summary>
    public const string SecondPrompt = "> ";

    /// <summary>What is not closed within so many lines is taken for a slip of the pen.</summary>
    private const int MostLines = 200;

    /// <summary>
    /// How many lines the command takes that starts at a column of a line. It goes on after a backslash, an open quote,
    /// a pipe or a list operator at the end of its line, to the end of a compound command such as <c>for</c>, and to the
    /// end of its here-documents. What is not closed before the next prompt was not open: an apostrophe, say.
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
