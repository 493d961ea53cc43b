using System.Text.Json;
using Companion.Browsers;
using Companion.Testing.Processes;

namespace Companion.Acceptance.Tools;

/// <summary>Google's Lighthouse, in Debian's Chromium.</summary>
public static class Lighthouse
{
    /// <summary>Audits a page with the settings for a phone on a slow network.</summary>
    public static async Task<LighthouseReport> AuditAsync(string address, params IEnumerable<string> categories)
    {
        if (!File.Exists(ChromiumBrowser.Program))
        {
            throw new ToolMissingException(ChromiumBrowser.Program);
        }

        var result = await NodeTool.RunAsync(
            "node_modules/lighthouse/cli/index.js",
            [
                address,
                "--output=json",
                "--quiet",
                $"--only-categories={string.Join(',', categories)}",
                $"--chrome-flags={string.Join(' ', ChromiumBrowser.Arguments)}",
            ],
            environment: new Dictionary<string, string?> { ["CHROME_PATH"] = ChromiumBrowser.Program }
        );
        using var answer = JsonDocument.Parse(result.OutputOrThrow());
        return new LighthouseReport(
            answer
                .RootElement.GetProperty("categories")
                .EnumerateObject()
                .ToDictionary(category => category.Name, category => Percent(category.Value)),
            answer
                .RootElement.GetProperty("audits")
                .EnumerateObject()
                .ToDictionary(audit => audit.Name, audit => Audit(audit.Value)),
            RequestsIn(answer.RootElement.GetProperty("audits"))
        );
    }

    // An audit that only some categories bring along.
    private static IReadOnlyList<LighthouseRequest> RequestsIn(JsonElement audits) =>
        audits.TryGetProperty("network-requests", out var audit) && audit.TryGetProperty("details", out var details)
            ?
            [
                .. details
                    .GetProperty("items")
                    .EnumerateArray()
                    .Select(item => new LighthouseRequest(
                        item.GetProperty("url").GetString()!,
                        Number(item, "transferSize") ?? 0
                    )),
            ]
            : [];

    private static int Percent(JsonElement category) =>
        category.GetProperty("score") is { ValueKind: JsonValueKind.Number } score
            ? (int)Math.Round(score.GetDouble() * 100)
            : 0;

    private static LighthouseAudit Audit(JsonElement audit) =>
        new(
            Number(audit, "score"),
            Number(audit, "numericValue"),
            audit.TryGetProperty("details", out var details)
            && details.TryGetProperty("items", out var items)
            && items.ValueKind == JsonValueKind.Array
                ? items.GetArrayLength()
                : 0,
            $"{audit.GetProperty("title")} {(audit.TryGetProperty("displayValue", out var value) ? value.ToString() : "")}"
        );

    private static double? Number(JsonElement audit, string name) =>
        audit.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number
            ? number.GetDouble()
            : null;
}
