using System.Text.Json;

namespace Companion.Acceptance.Tools;

/// <summary>Netlify's own parser and matcher for <c>_redirects</c>.</summary>
public static class NetlifyEngine
{
    /// <summary>What Netlify does with each path.</summary>
    public static async Task<NetlifyAnswer> AskAsync(string rules, IEnumerable<string> paths)
    {
        var question = JsonSerializer.Serialize(new { rules, paths });
        var result = await NodeTool.RunAsync("netlify-match.mjs", [], question);
        return JsonSerializer.Deserialize<NetlifyAnswer>(result.OutputOrThrow(), JsonSerializerOptions.Web)!;
    }
}
