using System.Text.Json;

namespace Companion.Testing.Hugo;

/// <summary>A content file, and Hugo's recorded answer.</summary>
/// <param name="Name">The subject of the case, and the file's name.</param>
/// <param name="Text">The file, with its front matter.</param>
/// <param name="Html">The page's content; null if Hugo writes no page.</param>
public sealed record HugoContentCase(string Name, string Text, string? Html)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The file with the recorded cases.</summary>
    public static string Recording { get; } =
        Path.Combine(Repository.Root, "tests", "Companion.Content.Tests", "Hugo", "hugo-content.jsonl");

    /// <summary>Reads the recorded cases, one JSON object per line.</summary>
    public static IReadOnlyList<HugoContentCase> Read(string path) =>
        [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<HugoContentCase>(line, Options)!)];

    public override string ToString() => Name;
}
