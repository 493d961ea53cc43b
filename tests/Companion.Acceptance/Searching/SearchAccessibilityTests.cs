using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Listening;
using Companion.Acceptance.Sites;
using Companion.Acceptance.Tools;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Searching;

/// <summary>axe and the Nu HTML checker on the search page and the search dialog.</summary>
public sealed class SearchAccessibilityTests(ServedShow show, ServedSite site, Chromium chromium)
{
    public static TheoryData<ColorScheme, int> Views { get; } =
        new(
            from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
            from width in new[] { 360, 1280 }
            select (scheme, width)
        );

    [Theory]
    [MemberData(nameof(Views))]
    public async Task The_search_page_has_no_violation_with_results_or_without(ColorScheme colours, int width)
    {
        await using var browser = await OpenAsync("/search/", colours, width);
        var page = browser.Page;
        var violations = (await Axe.CheckAsync(page)).ToList();

        await page.Locator("#q").FillAsync("coffee");
        await Assertions.Expect(page.Locator(".found-list > li")).ToHaveCountAsync(2);
        violations.AddRange(await Axe.CheckAsync(page));

        violations.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task The_open_dialog_has_no_violation(ColorScheme colours, int width)
    {
        await using var browser = await OpenAsync("/tags/", colours, width);
        var page = browser.Page;
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("coffee");
        await Assertions.Expect(page.Locator("dialog .found-list > li")).ToHaveCountAsync(2);

        (await Axe.CheckAsync(page)).Should().BeEmpty();
        (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).Should().BeTrue();
    }

    [Fact]
    public async Task The_links_of_the_header_stay_on_one_line_of_a_phone()
    {
        // This site has the wider ones.
        await using var browser = await new Visitor { Width = 360 }.OpenAsync(chromium, site.At("/"));

        var places = await browser.Page.EvaluateAsync<double[]>(
            """
            () => [...document.querySelectorAll("header.site nav a, header.site .search-link, header.site .theme")]
              .map((link) => link.getBoundingClientRect())
              .flatMap(({ top, bottom }) => [top, bottom])
            """
        );

        // The tops and bottoms of what is on one line overlap.
        places.Should().HaveCountGreaterThan(8);
        places.Where((_, at) => at % 2 == 0).Max().Should().BeLessThan(places.Where((_, at) => at % 2 == 1).Min());
    }

    [Fact]
    public async Task The_Nu_HTML_checker_has_nothing_to_say_of_the_page() =>
        (await NuChecker.CheckAsync(show.Folder, ["search/index.html"])).Should().BeEmpty();

    private Task<BrowserPage> OpenAsync(string path, ColorScheme colours, int width) =>
        new Visitor { Colours = colours, Width = width }.OpenAsync(chromium, show.At(path));
}
