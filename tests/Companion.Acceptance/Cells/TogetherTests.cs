using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Xunit;

namespace Companion.Acceptance.Cells;

/// <summary>
/// The cells of a page run together, and separately from those of another page. HostTests compares their results.
/// </summary>
public sealed class TogetherTests(ServedSite served, Chromium chromium)
{
    [Fact]
    public async Task A_cell_in_the_episode_runs_with_those_before_it_that_the_episode_does_not_show()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At(BuiltSite.Episode));
        var cell = new LiveCell(page.Page.Locator("[data-cell^='procfile/'].live").First);
        var built = await cell.ResultAsync();
        await cell.Output.EvaluateAsync("output => output.replaceChildren('nothing ran')");
        await cell.RunAsync();

        (await cell.ResultAsync()).Should().Be(built);
        page.Browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Two_tabs_do_not_disturb_each_other()
    {
        var address = served.At("/notebooks/procfile/");
        await using var one = await NotebookPage.OpenAsync(chromium, address);
        await using var other = await one.OpenTabAsync(address);
        await one.First.RunAsync("var mine = 1; Console.WriteLine(mine);");
        await other.First.RunAsync("var mine = 2; Console.WriteLine(mine);");

        (await one.First.RunAsync("Console.WriteLine($\"still {mine}\");")).Should().Be("still 1");
        (await other.First.RunAsync("Console.WriteLine($\"still {mine}\");")).Should().Be("still 2");
    }
}
