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
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task> _installing;

    public InstalledExtension() => _installing = new Lazy<Task>(InstallAsync);

    /// <summary>The folder of installed extensions.</summary>
    public string Extensions => _folder["profile/extensions"];

    /// <summary>What the command printed.</summary>
    public string Output { get; private set; } = "";

    public Task ReadyAsync() => _installing.Value;

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task InstallAsync()
    {
        Directory.CreateDirectory(_folder["bin"]);
        CodeServerProgram.WriteCommand(_folder["bin/code-server"], _folder["profile"]);
        var result = await ToolProcess.RunAsync(
            "dotnet",
            [Repository.CommandLine, "notebook", "install-vscode", "--editor", "code-server"],
            _folder.Path,
            environment: new Dictionary<string, string?>
            {
                ["PATH"] = $"{_folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}",
            }
        );
        Output = result.OutputOrThrow();
    }
}
