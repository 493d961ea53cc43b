using System.Text.Json;
using Companion.Acceptance.Browsing;
using Companion.Testing.Processes;

namespace Companion.Acceptance.Tools;

/// <summary>Google's Lighthouse, in Debian's Chromium.</summary>
public static class Lighthouse
{
    /// <summary>Audits a page with the settings for a phone on a slow network.</summary>
    public static async Task<LighthouseReport> AuditAsync(string address, params IEnumerable<string> categories)
    {
        if (!File.Exists(Chromium.Program))
        {
            throw new ToolMissingException(Chromium.Program);
        }

        var result = await NodeTool.RunAsync(
            "node_modules/lighthouse/cli/index.js",
            [
                address,
                "--output=json",
                "--quiet",
                $"--only-categories={string.Join(',', categories)}",
                $"--chrome-flags={string.Join(' ', Chromium.Arguments)}",
            ],
            environment: new Dictionary<string, string?> { ["CHROME_PATH"] = Chromium.Program }
        );
        using var answer = JsonDocument.Parse(result.OutputOrThrow());
        return new LighthouseReport(
            answer
                .RootElement.GetProperty("categories")
                .EnumerateObject()
                .ToDictionary(category => category.Name, category => Percent(category.Value)),
            [.. answer.RootElement.GetProperty("audits").EnumerateObject().Where(IsImperfect).Select(Describe)]
        );
    }

    private static int Percent(JsonElement category) =>
        category.GetProperty("score") is { ValueKind: JsonValueKind.Number } score
            ? (int)Math.Round(score.GetDouble() * 100)
            : 0;

    private static bool IsImperfect(JsonProperty audit) =>
        audit.Value.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 1;

    private static string Describe(JsonProperty audit) =>
        $"{audit.Name} {audit.Value.GetProperty("score")}: {audit.Value.GetProperty("title")} "
        + (audit.Value.TryGetProperty("displayValue", out var value) ? value.ToString() : "");
}
