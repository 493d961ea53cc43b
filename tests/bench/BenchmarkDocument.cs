namespace Companion.Benchmarks;

/// <summary>
/// BENCHMARKS.md. A table that a command writes stands between <c>&lt;!-- measured: NAME --&gt;</c> and
/// <c>&lt;!-- end --&gt;</c>.
/// </summary>
internal static class BenchmarkDocument
{
    private const string End = "<!-- end -->";

    /// <summary>Replaces the text of a place. A document without the place stays as it is.</summary>
    /// <param name="place">The name of the place.</param>
    /// <param name="text">The text, with a line feed at its end.</param>
    public static void Write(string place, string text)
    {
        var file = Path.Combine(RepositoryRoot.Find(), "BENCHMARKS.md");
        var document = File.ReadAllText(file);
        if (Replaced(document, place, text) is { } replaced)
        {
            File.WriteAllText(file, replaced);
            Console.Error.WriteLine($"{Path.GetFileName(file)} has the table \"{place}\"");
        }
    }

    private static string? Replaced(string document, string place, string text)
    {
        var opening = $"<!-- measured: {place} -->\n";
        var start = document.IndexOf(opening, StringComparison.Ordinal);
        var end = start < 0 ? -1 : document.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0 ? null : $"{document[..start]}{opening}\n{text}\n{document[end..]}";
    }
}
