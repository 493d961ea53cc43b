using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Cells;

/// <summary>The page runs the notebooks as the build does.</summary>
public sealed class RunAllTests(ServedSite served, Chromium chromium)
{
    [Theory]
    [InlineData("deploy-checks")]
    [InlineData("procfile")]
    [InlineData("gunicorn-workers")]
    public async Task Every_cell_gives_what_the_build_wrote(string notebook)
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At($"/notebooks/{notebook}/"));
        var built = await page.ResultsAsync();

        // Results that stay because nothing ran would be equal too.
        await page.Cells.EvaluateAllAsync<object?>(
            "cells => cells.forEach(cell => cell.querySelector('[data-output]').replaceChildren('nothing ran'))"
        );
        await page.RunAllAsync();

        built.Should().Contain(result => result.Length > 0);
        (await page.ResultsAsync()).Should().Equal(built);
        await Assertions.Expect(page.Page.Locator("[data-cell][data-state=failed]")).ToHaveCountAsync(0);
        page.Browser.Complaints.Should().BeEmpty();
        page.Browser.Responses.Should().OnlyContain(response => served.Address.IsBaseOf(new Uri(response.Url)));
    }

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
