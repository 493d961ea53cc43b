using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Companion.Acceptance.Tools;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Listening;

/// <summary>The pages of a show: valid, accessible, and whole.</summary>
public sealed class ShowPagesTests(ServedShow show, Chromium chromium)
{
    // One of each kind that a show adds or changes.
    private static readonly string[] Pages =
    [
        "/",
        "/episodes/",
        ServedShow.Episode,
        ServedShow.Transcript,
        ServedShow.Embed,
        "/people/ada-kettle/",
    ];

    public static TheoryData<string, int, bool> Views { get; } =
        new(
            from page in Pages
            from width in new[] { 360, 1280 }
            from script in page is ServedShow.Episode or ServedShow.Transcript or ServedShow.Embed
                ? new[] { true, false }
                : [true]
            select (page, width, script)
        );

    [Theory]
    [MemberData(nameof(Views))]
    public async Task No_page_has_a_violation_in_light_or_dark(string address, int width, bool script)
    {
        await using var browser = await new Visitor { Width = width }.OpenAsync(chromium, "about:blank");
        if (!script)
        {
            await browser.TakeScriptsOutAsync();
        }

        await browser.GoToAsync(show.At(address));
        (await Axe.CheckInLightAndDarkAsync(browser.Page)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_open_transcript_and_the_bar_have_no_violation(int width)
    {
        await using var browser = await new Visitor { Width = width }.OpenAsync(chromium, show.At(ServedShow.Episode));
        var page = browser.Page;
        await page.Locator("[data-panel]").ClickAsync();
        await page.Locator(".player-panel .said-time").First.ClickAsync();
        await Assertions.Expect(page.Locator(".player-panel [aria-current]")).ToBeVisibleAsync();

        (await Axe.CheckAsync(page)).Should().BeEmpty();
        await page.Locator("header.site a.brand").ClickAsync();
        await Assertions.Expect(page.Locator(".player-bar")).ToBeVisibleAsync();
        (await Axe.CheckAsync(page)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_Nu_HTML_checker_has_nothing_to_say_of_any_page()
    {
        var pages = FolderContents.Files(show.Folder).Where(file => file.EndsWith(".html", StringComparison.Ordinal));

        (await NuChecker.CheckAsync(show.Folder, [.. pages])).Should().BeEmpty();
    }

    [Theory]
    [InlineData(ServedShow.Episode)]
    [InlineData(ServedShow.Transcript)]
    public async Task Lighthouse_gives_all_points(string address)
    {
        var report = await Lighthouse.AuditAsync(show.At(address), "accessibility", "best-practices", "seo");

        report
            .Scores.Should()
            .OnlyContain(
                score => score.Value == 100,
                string.Join(
                    '\n',
                    report.Audits.Where(audit => audit.Value.Score < 1).Select(audit => audit.Value.Title)
                )
            );
    }
}
