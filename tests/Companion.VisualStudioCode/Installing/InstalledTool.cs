using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.VisualStudioCode.Installing;

/// <summary>The command line, packed and installed into its own folder.</summary>
public sealed class InstalledTool : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The installation folder.</summary>
    public string Path => _folder["tool"];

    public string Program => _folder["tool/companion"];

    public async ValueTask InitializeAsync()
    {
        string[] pack =
        [
            "pack",
            "site/Companion",
            "-c",
            Repository.Configuration,
            "--no-build",
            "-o",
            _folder["packages"],
        ];
        (await ToolProcess.RunAsync("dotnet", pack, Repository.Root)).OutputOrThrow();
        string[] install = ["tool", "install", "companion", "--tool-path", Path, "--add-source", _folder["packages"]];
        (await ToolProcess.RunAsync("dotnet", install, _folder.Path)).OutputOrThrow();
    }

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
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
