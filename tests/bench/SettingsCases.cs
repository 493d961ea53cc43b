using System.IO.Compression;
using System.Text.Json;
using Companion.Simulations.Settings;

namespace Companion.Benchmarks;

/// <summary>The thousand projects for which the real Django's answers are recorded.</summary>
internal static class SettingsCases
{
    private const string Recording = "tests/Companion.Simulations.Tests/Oracles/django-cases.jsonl.gz";

    public static IReadOnlyList<SettingsProject> Read()
    {
        var path = Path.Combine(RepositoryRoot.Find(), Recording);
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        var projects = new List<SettingsProject>();
        while (reader.ReadLine() is { } line)
        {
            using var parsed = JsonDocument.Parse(line);
            projects.Add(
                new SettingsProject
                {
                    Files = Texts(parsed.RootElement.GetProperty("files")),
                    Environment = Texts(parsed.RootElement.GetProperty("env")),
                }
            );
        }

        return projects;
    }

    private static Dictionary<string, string> Texts(JsonElement map) =>
        map.EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString()!);
}
