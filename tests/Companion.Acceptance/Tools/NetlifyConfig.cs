using System.Text.Json;
using Companion.Testing;

namespace Companion.Acceptance.Tools;

/// <summary>The configuration that a Netlify build reads from netlify.toml.</summary>
public sealed record NetlifyConfig(NetlifyBuild Build, IReadOnlyList<NetlifyHeaders> Headers)
{
    /// <summary>Asks <c>@netlify/config</c>.</summary>
    /// <param name="context">
    /// The kind of deploy: <c>production</c>, <c>deploy-preview</c>, <c>branch-deploy</c>.
    /// </param>
    /// <param name="root">The folder with the file; null for this repository.</param>
    public static async Task<NetlifyConfig> ReadAsync(string context, string? root = null)
    {
        var file = Path.Combine(root ?? Repository.Root, "netlify.toml");
        var result = await NodeTool.RunAsync("netlify-config.mjs", [file, context]);
        return JsonSerializer.Deserialize<NetlifyConfig>(result.OutputOrThrow(), JsonSerializerOptions.Web)!;
    }

    /// <summary>A header's value for an address; the last rule that matches wins.</summary>
    public string? HeaderFor(string url, string name) =>
        Headers
            .Where(rule => rule.IsFor(url))
            .SelectMany(rule => rule.Values)
            .LastOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Value;
}
