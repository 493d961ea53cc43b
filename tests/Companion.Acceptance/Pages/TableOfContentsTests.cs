using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>Navigation within an episode.</summary>
public sealed class TableOfContentsTests(ServedSite served, Chromium chromium)
{
    [Fact]
    public async Task The_table_of_contents_marks_the_section_that_is_read()
    {
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));
        var page = browser.Page;
        var current = page.Locator("nav.toc a[aria-current]");
        foreach (var id in EpisodePageTests.HeadingIds)
        {
            await page.EvaluateAsync("id => document.getElementById(id).scrollIntoView({ behavior: 'instant' })", id);

            // The last sections are shorter than a screen: at the end of the page, the last section is the current one.
            var isNearEnd = await page.EvaluateAsync<bool>(
                "() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2"
            );
            await Assertions.Expect(current).ToHaveCountAsync(1);
            await Assertions
                .Expect(current)
                .ToHaveAttributeAsync("href", isNearEnd ? $"#{EpisodePageTests.HeadingIds[^1]}" : $"#{id}");
        }

        await page.EvaluateAsync("() => scrollTo({ top: 0, behavior: 'instant' })");
        await Assertions
            .Expect(current.And(page.Locator("[href='#summary'], [href='#next-time']")))
            .ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_table_of_contents_stays_in_view_on_a_wide_screen()
    {
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));
        await browser.Page.EvaluateAsync("() => scrollTo({ top: 4000, behavior: 'instant' })");

        await Assertions.Expect(browser.Page.Locator("nav.toc a").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_heading_links_to_itself()
    {
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));
        var heading = browser.Page.Locator("#protecting-your-site");
        await heading.Locator("a").FocusAsync();
        await browser.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(browser.Page).ToHaveURLAsync(served.At($"{BuiltSite.Episode}#protecting-your-site"));
        await Assertions.Expect(heading).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_pointer_on_a_heading_finds_the_link()
    {
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));
        var heading = browser.Page.Locator("#protecting-your-site");
        const string Opacity = "heading => getComputedStyle(heading.querySelector('a'), '::before').opacity";
        var before = await heading.EvaluateAsync<string>(Opacity);
        await heading.HoverAsync();

        before.Should().Be("0");
        (await heading.EvaluateAsync<string>(Opacity)).Should().Be("1");
    }
}
