using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>The page on paper, on small screens, without script and without motion.</summary>
public sealed class MediaTests(ServedSite served, Chromium chromium)
{
    [Fact]
    public async Task On_paper_there_is_the_text_and_no_navigation()
    {
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));
        var page = browser.Page;
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions
            .Expect(page.Locator("nav:visible, button:visible:not(.answer-line), a.skip:visible"))
            .ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".prose")).ToContainTextAsync("you can help out");
    }

    [Fact]
    public async Task Who_asks_for_less_motion_gets_none()
    {
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));
        var page = browser.Page;
        const string Moving =
            "() => document.getAnimations().filter(animation => animation.playState === 'running').length"
            + " + (getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? 1 : 0)";
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.NoPreference });
        await page.ReloadAsync();
        var usually = await page.EvaluateAsync<int>(Moving);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await page.ReloadAsync();

        usually.Should().BePositive("otherwise this test sees no motion at all");
        (await page.EvaluateAsync<int>(Moving)).Should().Be(0);
    }

    [Fact]
    public async Task Without_script_there_is_no_button_that_does_nothing()
    {
        await using var browser = await new Visitor { Script = false }.OpenAsync(
            chromium,
            served.At(BuiltSite.Episode)
        );

        await Assertions.Expect(browser.Page.Locator("button:visible")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("home page", 360)]
    [InlineData("section", 360)]
    [InlineData("episode", 320)]
    [InlineData("episode", 360)]
    [InlineData("episode", 800)]
    [InlineData("taxonomy", 360)]
    [InlineData("term", 360)]
    [InlineData("not found", 360)]
    public async Task No_page_is_wider_than_its_screen(string kind, int width)
    {
        await using var browser = await new Visitor { Width = width }.OpenAsync(
            chromium,
            served.At(BuiltSite.PageKinds[kind])
        );
        var widest = await browser.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");

        widest.Should().BeLessThanOrEqualTo(width);
    }
}
