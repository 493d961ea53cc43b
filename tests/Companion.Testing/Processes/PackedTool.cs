namespace Companion.Testing.Processes;

/// <summary>
/// The command line as users get it: packed, and installed as a .NET tool into its own folder, from that package alone.
/// </summary>
public sealed class PackedTool : IDisposable
{
    // A package whose browser runtime is not cached publishes it first.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly TemporaryFolder _folder = new();

    private PackedTool() { }

    /// <summary>The installation folder.</summary>
    public string Path => _folder["tool"];

    /// <summary>The program.</summary>
    public string Program => _folder["tool/companion"];

    /// <summary>The folder with the package.</summary>
    public string Packages => _folder["packages"];

    /// <summary>Packs what the tests' build has built, and installs it.</summary>
    public static async Task<PackedTool> InstallAsync()
    {
        var tool = new PackedTool();
        try
        {
            string[] pack =
            [
                "pack",
                "site/Companion",
                "-c",
                Repository.Configuration,
                "--no-build",
                "-o",
                tool.Packages,
            ];
            (await ToolProcess.RunAsync("dotnet", pack, Repository.Root, limit: Patience)).OutputOrThrow();
            string[] install = ["tool", "install", "companion", "--tool-path", tool.Path, "--source", tool.Packages];
            (await ToolProcess.RunAsync("dotnet", install, tool._folder.Path)).OutputOrThrow();
            return tool;
        }
        catch
        {
            tool.Dispose();
            throw;
        }
    }

    /// <summary>Runs the tool until it ends.</summary>
    /// <param name="where">The working folder.</param>
    /// <param name="arguments">The arguments.</param>
    public Task<ToolResult> RunAsync(string where, params string[] arguments) =>
        ToolProcess.RunAsync(Program, arguments, where);

    /// <inheritdoc />
    public void Dispose() => _folder.Dispose();
}
