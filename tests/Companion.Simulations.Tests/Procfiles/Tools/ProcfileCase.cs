using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Companion.Simulations.Tests.Procfiles.Tools;

/// <summary>An input and the answers of the real tools.</summary>
internal sealed record ProcfileCase(string Name, byte[] Bytes, IReadOnlyDictionary<string, JsonElement> Answers)
{
    public override string ToString() => Name;

    public static IReadOnlyList<ProcfileCase> Load(string file) =>
        [.. File.ReadLines(Path.Combine(Oracles(), file)).Select(Parse)];

    private static string Oracles([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Oracles");

    private static ProcfileCase Parse(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        return new ProcfileCase(
            json.GetProperty("name").GetString()!,
            json.GetProperty("text_base64").GetBytesFromBase64(),
            json.GetProperty("results").EnumerateObject().ToDictionary(answer => answer.Name, answer => answer.Value)
        );
    }
}
