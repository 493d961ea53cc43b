using Companion.Acceptance.Installed;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

[assembly: AssemblyFixture(typeof(InstalledTool))]

namespace Companion.Acceptance.Installed;

/// <summary>
/// The installed tool, and a site that it wrote into an empty folder. Both are made once for all tests, when the first
/// of them needs them.
/// </summary>
public sealed class InstalledTool : IDisposable
{
    private readonly Lazy<Task<PackedTool>> _tool = new(PackedTool.InstallAsync);
    private readonly Lazy<Task<string>> _site;
    private readonly TemporaryFolder _folder = new();

    public InstalledTool() => _site = new(WriteSiteAsync);

    /// <summary>The tool.</summary>
    public Task<PackedTool> ToolAsync() => _tool.Value;

    /// <summary>The root of the new site.</summary>
    public Task<string> SiteAsync() => _site.Value;

    public void Dispose()
    {
        if (_tool is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            _tool.Value.Result.Dispose();
        }

        _folder.Dispose();
    }

    private async Task<string> WriteSiteAsync()
    {
        var tool = await ToolAsync();
        (await tool.RunAsync(_folder.Path, "new", "site", "show")).OutputOrThrow();
        return _folder["show"];
    }
}
