namespace Companion.Notebooks.Documents.Scripts;

/// <summary>The lines of a text.</summary>
internal static class SourceLines
{
    // A comment ends at any of these (C# specification, 6.3.2), so text in comments is split at all of them.
    private static readonly string[] Ends = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    /// <summary>The lines as C# counts them.</summary>
    public static string[] Of(string text) => text.Split(Ends, StringSplitOptions.None);

    /// <summary>
    /// The lines without leading and trailing blank ones. Only line feeds count, because the other line ends may be
    /// part of a string.
    /// </summary>
    public static IEnumerable<string> Trimmed(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var first = lines.FindIndex(line => !string.IsNullOrWhiteSpace(line));
        return first < 0 ? [] : lines[first..(lines.FindLastIndex(line => !string.IsNullOrWhiteSpace(line)) + 1)];
    }
}
