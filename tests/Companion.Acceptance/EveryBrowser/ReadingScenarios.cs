using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Browsers;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <summary>How a page is read, in one browser. A class for each browser runs the scenarios.</summary>
/// <param name="running">The browser.</param>
/// <param name="served">The site.</param>
public abstract class ReadingScenarios(RunningBrowser running, ServedSite served)
{
    [Fact]
    public async Task The_episode_is_read()
    {
        await using var page = await OpenAsync(At(BuiltSite.Episode));
        var found = await page.Tab.CallAsync<Reading>(
            """
            async () => {
              const image = document.querySelector("main img");
              image?.scrollIntoView();
              await image?.decode();
              const colour = (element) => getComputedStyle(element).color;
              const keyword = document.querySelector("main pre .k");
              const before = getComputedStyle(document.body).backgroundColor;
              document.querySelector("button.theme").click();
              await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              return {
                title: document.title,
                headings: document.querySelectorAll("main h2[id]").length,
                isColoured: colour(keyword) !== colour(keyword.closest("pre")),
                isSideways: document.documentElement.scrollWidth > innerWidth,
                changesTheme: getComputedStyle(document.body).backgroundColor !== before,
              };
            }
            """
        );

        found.Title.Should().Contain("Episode 14");
        found.Headings.Should().BeGreaterThan(3);
        found.IsColoured.Should().BeTrue();
        found.IsSideways.Should().BeFalse();
        found.ChangesTheme.Should().BeTrue();
    }

    /// <summary>The address of a page.</summary>
    protected string At(string path) => served.At(path);

    /// <summary>Opens a page with experiments.</summary>
    private protected async Task<ReaderPage> OpenAsync(string address)
    {
        var page = new ReaderPage(await running.Browser.OpenAsync());
        await page.GoToAsync(address);
        return page;
    }

    private sealed record Reading(string Title, int Headings, bool IsColoured, bool IsSideways, bool ChangesTheme);
}
