using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Cells;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Hosts;

/// <summary>A notebook has the same results in every host.</summary>
public sealed class HostTests(ServedSite served, Chromium chromium)
{
    [Theory]
    [InlineData("deploy-checks")]
    [InlineData("procfile")]
    [InlineData("gunicorn-workers")]
    public async Task The_build_the_browser_the_worker_of_VS_Code_and_Jupyter_give_the_same_text(string notebook)
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At($"/notebooks/{notebook}/"));
        var built = await page.ResultsAsync();

        // Old results would be equal too if nothing ran.
        await page.Cells.EvaluateAllAsync<object?>(
            "cells => cells.forEach(cell => cell.querySelector('[data-output]').replaceChildren('nothing ran'))"
        );
        await page.RunAllAsync();
        await Assertions.Expect(page.Page.Locator("[data-cell][data-state=failed]")).ToHaveCountAsync(0);
        var browser = await page.ResultsAsync();
        var file = Path.Combine(Repository.Notebooks, $"{notebook}.ipynb");
        var worker = await WorkerHost.RunAsync(file);
        var jupyter = await JupyterHost.RunAsync(file);

        built.Should().HaveCountGreaterThan(5).And.Contain(text => text.Length > 100);
        browser.Should().Equal(built);
        worker.Should().Equal(built);
        jupyter.Should().Equal(built);
        page.Browser.Complaints.Should().BeEmpty();
        page.Browser.Responses.Should().OnlyContain(response => served.Address.IsBaseOf(new Uri(response.Url)));
    }
}
