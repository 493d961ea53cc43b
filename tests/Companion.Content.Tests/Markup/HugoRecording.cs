using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Companion.Content.Tests.Markup;

/// <summary>Questions and what Hugo 0.111.3 answered, one JSON object a line: tests/tools/hugo-answers.mjs records them.</summary>
internal static class HugoRecording
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    public static IReadOnlyList<T> Read<T>(string name, [CallerFilePath] string testFile = "") =>
        [
            .. File.ReadLines(Path.Combine(Path.GetDirectoryName(testFile)!, name))
                .Select(line => JsonSerializer.Deserialize<T>(line, Json)!),
        ];
}
