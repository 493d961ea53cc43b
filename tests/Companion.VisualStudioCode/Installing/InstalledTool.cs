using Companion.Testing.Processes;
using Xunit;

namespace Companion.VisualStudioCode.Installing;

/// <summary>The command line, packed and installed into its own folder.</summary>
public sealed class InstalledTool : IAsyncLifetime
{
    private PackedTool? _tool;

    /// <summary>The installation folder.</summary>
    public string Path => _tool!.Path;

    public string Program => _tool!.Program;

    public async ValueTask InitializeAsync() => _tool = await PackedTool.InstallAsync();

    /// <summary>Runs the tool with a search path that begins with the working folder.</summary>
    public Task<ToolResult> RunAsync(string where, params string[] arguments) =>
        ToolProcess.RunAsync(
            Program,
            arguments,
            where,
            environment: new Dictionary<string, string?>
            {
                ["PATH"] = $"{where}:{Environment.GetEnvironmentVariable("PATH")}",
            }
        );

    public ValueTask DisposeAsync()
    {
        _tool?.Dispose();
        return ValueTask.CompletedTask;
    }
}
