using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>The fonts as a browser loads them.</summary>
public sealed class FontTests(ServedSite served, Chromium chromium)
{
    private const string Font = ".woff2";

    [Fact]
    public async Task The_first_view_takes_at_most_60_KB_of_fonts_which_browsers_may_keep_for_ever()
    {
        await using var browser = await chromium.OpenAsync(new BrowserNewContextOptions());
        await browser.GoToAsync(served.At(BuiltSite.Episode));
        await browser.Page.EvaluateAsync("() => document.fonts.ready.then(() => null)");
        var fonts = browser.Responses.Where(part => part.Url.EndsWith(Font, StringComparison.Ordinal)).ToArray();
        var size = 0;
        foreach (var font in fonts)
        {
            size += (await font.BodyAsync()).Length;
            font.Headers["content-type"].Should().Be("font/woff2");
            font.Headers["cache-control"].Should().Be("public, max-age=31536000, immutable");
        }

        // Upright, italic, and the headings' face: each once, preloaded or not.
        fonts.Select(font => font.Url).Should().HaveCount(3).And.OnlyHaveUniqueItems();
        size.Should().BeLessThanOrEqualTo(60 * 1024);
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Fonts_are_there_without_a_network_after_one_visit()
    {
        await using var host = new ServedSite();
        await host.InitializeAsync();
        await using var browser = await new Visitor().OpenAsync(chromium, host.At(BuiltSite.Episode));
        await Patience.UntilAsync(
            () =>
                browser.Page.EvaluateAsync<bool>(
                    """
                    async () => {
                      await document.fonts.ready;
                      const kept = (await (await caches.open('companion')).keys()).map((request) => request.url);
                      const used = performance.getEntriesByType('resource').map(({ name }) => name);
                      const fonts = used.filter((name) => name.endsWith('.woff2'));
                      return fonts.length > 2 && [...fonts, location.href].every((name) => kept.includes(name));
                    }
                    """
                ),
            "the page and its fonts are kept"
        );
        await host.DisposeAsync();
        await browser.Page.ReloadAsync();
        await browser.Page.EvaluateAsync("() => document.fonts.ready.then(() => null)");

        (await LoadedAsync(browser.Page))
            .Should()
            .Contain("Riffs Display normal")
            .And.Contain("Riffs Text italic")
            .And.Contain("Riffs Text normal");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_moves_when_they_arrive(int width)
    {
        await using var browser = await new Visitor { Width = width }.OpenAsync(chromium, "about:blank");
        var arrival = new TaskCompletionSource();
        await browser.Page.RouteAsync(
            $"**/*{Font}",
            async route =>
            {
                await arrival.Task;
                await route.ContinueAsync();
            }
        );
        await browser.Page.GotoAsync(
            served.At(BuiltSite.Episode),
            new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded }
        );

        // Browsers show the fallback once they have waited a moment for the font.
        await Patience.UntilAsync(async () => (await LoadedAsync(browser.Page)).Length > 0, "the fallbacks are shown");
        var before = await HeightsAsync(browser.Page);
        arrival.SetResult();
        await Patience.UntilAsync(
            async () => (await LoadedAsync(browser.Page)).Contains("Riffs Text normal"),
            "the fonts are shown"
        );
        var after = await HeightsAsync(browser.Page);

        after[0].Should().Be(before[0], "the title keeps its lines");
        after[1].Should().BeApproximately(before[1], before[1] * 0.01, "hardly a paragraph gains or loses a line");
    }

    // Of the title, and of all paragraphs.
    private static Task<double[]> HeightsAsync(IPage page) =>
        page.EvaluateAsync<double[]>(
            """
            () => {
              const heightOf = (selector) =>
                [...document.querySelectorAll(selector)].reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
              return [heightOf('h1'), heightOf('.prose > p')];
            }
            """
        );

    private static Task<string[]> LoadedAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            () => {
              const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
              return [...new Set(loaded.map(({ family, style }) => `${family.replaceAll('"', '')} ${style}`))].sort();
            }
            """
        );
}
