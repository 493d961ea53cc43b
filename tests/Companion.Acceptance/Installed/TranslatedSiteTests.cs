using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Cells;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Installed;

/// <summary>The experiments of a site in another language.</summary>
public sealed class TranslatedSiteTests(InstalledTool installed, Chromium chromium) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Cells_and_simulations_speak_the_language_of_the_page()
    {
        var tool = await installed.ToolAsync();
        (await tool.RunAsync(_folder.Path, "new", "site", "show")).OutputOrThrow();
        File.AppendAllText(_folder["show/input/site.yaml"], "\nlanguage: de\n");
        var address = FreePort.Take();
        (await tool.RunAsync(_folder["show"], "build", "--base-url", address.AbsoluteUri)).OutputOrThrow();
        await using var host = await PlainHost.StartAsync(_folder["show/output"], address);
        await using var browser = await new Visitor().OpenAsync(
            chromium,
            new Uri(address, NewSitePage.Episode).AbsoluteUri
        );
        browser.Page.SetDefaultTimeout(NotebookPage.Patience);

        var cell = new LiveCell(browser.Page.Locator("[data-cell='first-steps/4']"));
        await cell.Button("Ausführen").ClickAsync();
        await cell.StateAsync("succeeded");

        (await cell.Status.TextContentAsync()).Should().StartWith("Fertig in ");
        (await cell.Button("Teilen").GetAttributeAsync("title")).Should().Contain("Ihrem Text in dieser Zelle");
        var simulation = browser.Page.Locator("[data-simulation='gunicorn']");
        await simulation.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(simulation).ToContainTextAsync("Ergebnisse erscheinen sofort.");
        browser.Complaints.Should().BeEmpty();
    }
}
