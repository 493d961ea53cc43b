using Companion.Testing;
using Companion.Testing.Processes;

namespace Companion.Acceptance.Tools;

/// <summary>Runs the Node scripts in tests/tools.</summary>
public static class NodeTool
{
    /// <summary>Runs a script there, ours or a package's, named by its path relative to tests/tools.</summary>
    public static Task<ToolResult> RunAsync(
        string script,
        IEnumerable<string> arguments,
        string input = "",
        IReadOnlyDictionary<string, string?>? environment = null
    ) => ToolProcess.RunAsync("node", [PathOf(script), .. arguments], Repository.Tools, input, environment);

    /// <summary>The full path of a file in tests/tools.</summary>
    /// <exception cref="ToolMissingException">The npm packages are not installed.</exception>
    public static string PathOf(string file)
    {
        var path = Path.Combine(Repository.Tools, file);
        return File.Exists(path) && Directory.Exists(Path.Combine(Repository.Tools, "node_modules"))
            ? path
            : throw new ToolMissingException($"tests/tools/{file}, or an npm package that it needs,");
    }
}
