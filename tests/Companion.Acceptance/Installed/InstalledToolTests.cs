using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.CommandLine;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Xunit;

namespace Companion.Acceptance.Installed;

/// <summary>From an empty folder to live pages with the installed tool: no repository, no SDK publish, no npm.</summary>
public sealed class InstalledToolTests(InstalledTool installed, Chromium chromium) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_site_builds_without_a_word_and_its_preview_has_live_experiments()
    {
        var tool = await installed.ToolAsync();
        (await tool.RunAsync(_folder.Path, "new", "site", "my-show")).OutputOrThrow();

        await using var preview = await PreviewProcess.StartAsync(_folder.Path, [tool.Program], ["--root", "my-show"]);
        await using var browser = await chromium.OpenAsync();
        await browser.Page.GotoAsync(new Uri(preview.Address, NewSitePage.Episode).AbsoluteUri);
        await NewSitePage.TryAsync(browser);

        browser.Complaints.Should().BeEmpty();
        preview.Said.Should().NotContain("warning").And.NotContain("error").And.NotContain("background");
    }

    [Fact]
    public async Task A_site_with_Hugos_folders_builds_without_a_word()
    {
        var tool = await installed.ToolAsync();
        (await tool.RunAsync(_folder.Path, "new", "site", "--template", "hugo")).OutputOrThrow();
        (await tool.RunAsync(_folder.Path, "new", "episode", "Sessions"))
            .Output.Should()
            .StartWith("content/episodes/");
        (await tool.RunAsync(_folder.Path, "new", "notebook", "sums")).Output.Should().Be("notebooks/sums.ipynb\n");

        var result = await tool.RunAsync(_folder.Path, "build", "--drafts");

        (result.ExitCode, result.Errors).Should().Be((0, ""));
        File.Exists(_folder[$"output/{NewSitePage.Episode}index.html"]).Should().BeTrue();
        File.Exists(_folder["output/episodes/2-sessions/index.html"]).Should().BeTrue();
        File.Exists(_folder["output/notebooks/sums/index.html"]).Should().BeTrue();
        File.Exists(_folder["output/runtime/manifest.json"]).Should().BeTrue();
    }

    [Fact]
    public async Task The_runtime_is_that_of_the_repository()
    {
        var tool = await installed.ToolAsync();
        var root = await installed.SiteAsync();
        (await tool.RunAsync(root, "build", "--output", _folder["site"])).OutputOrThrow();
        using var here = new BuiltSite();

        Runtime(_folder["site"]).Should().Equal(Runtime(here.Folder));
    }

    private static IEnumerable<string> Runtime(string site) =>
        FolderContents.Of(Path.Combine(site, "runtime")).Where(file => !file.Contains(".gz: "));
}
