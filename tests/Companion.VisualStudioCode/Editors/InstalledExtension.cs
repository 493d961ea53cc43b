using Companion.Testing;
using Companion.Testing.Processes;
using Companion.VisualStudioCode.Editors;
using Xunit;

[assembly: AssemblyFixture(typeof(InstalledExtension))]

namespace Companion.VisualStudioCode.Editors;

/// <summary>
/// Our extension, built and installed once for all tests by <c>companion notebook install-vscode</c>.
/// </summary>
public sealed class InstalledExtension : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<Task> installing;

    public InstalledExtension() => installing = new Lazy<Task>(InstallAsync);

    /// <summary>The folder of installed extensions.</summary>
    public string Extensions => folder["profile/extensions"];

    /// <summary>What the command printed.</summary>
    public string Output { get; private set; } = "";

    public Task ReadyAsync() => installing.Value;

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task InstallAsync()
    {
        Directory.CreateDirectory(folder["bin"]);
        CodeServerProgram.WriteCommand(folder["bin/code-server"], folder["profile"]);
        var result = await ToolProcess.RunAsync(
            "dotnet",
            [Repository.CommandLine, "notebook", "install-vscode", "--editor", "code-server"],
            folder.Path,
            environment: new Dictionary<string, string?>
            {
                ["PATH"] = $"{folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}",
            }
        );
        Output = result.OutputOrThrow();
    }
}
