using System.Text.Json;
using Companion.Testing.Processes;

namespace Companion.Acceptance.Tools;

/// <summary>The Nu HTML checker, the validator of the W3C.</summary>
public static class NuChecker
{
    // The checker reads pages from files, where nothing is 'self', and takes data in a script element for a script. What
    // browsers refuse is tested in browsers.
    private const string AboutPolicy = "violates Content Security Policy (meta tag)";

    /// <summary>The checker's messages about some files: errors, warnings and remarks.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(string folder, IEnumerable<string> files)
    {
        var checker = NodeTool.PathOf("node_modules/vnu-jar/build/dist/vnu.jar");
        var result = await ToolProcess.RunAsync(
            "java",
            ["-jar", checker, "--format", "json", "--exit-zero-always", "--stdout", .. files],
            folder
        );
        using var answer = JsonDocument.Parse(result.OutputOrThrow());
        return
        [
            .. answer
                .RootElement.GetProperty("messages")
                .EnumerateArray()
                .Select(Describe)
                .Where(message => !message.Contains(AboutPolicy, StringComparison.Ordinal)),
        ];
    }

    private static string Describe(JsonElement message)
    {
        string Of(string name) => message.TryGetProperty(name, out var value) ? value.ToString() : "";
        return $"{Of("url")}:{Of("lastLine")}: {Of("type")} {Of("subType")}: {Of("message")} {Of("extract")}";
    }
}
