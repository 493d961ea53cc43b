using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Companion.Content.Tests.Markup;

/// <summary>
/// Questions and the answers of Hugo 0.111.3, one JSON object per line, recorded by tests/tools/hugo-answers.mjs.
/// </summary>
internal static class HugoRecording
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    public static IReadOnlyList<T> Read<T>(string name, [CallerFilePath] string testFile = "") =>
        [
            .. File.ReadLines(Path.Combine(Path.GetDirectoryName(testFile)!, name))
                .Select(line => JsonSerializer.Deserialize<T>(line, Json)!),
        ];
}
