using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>Pages on paper.</summary>
public sealed class PrintTests(ServedSite served, Chromium chromium)
{
    [Theory]
    [InlineData(BuiltSite.Episode)]
    [InlineData("/notebooks/deploy-checks/")]
    public async Task Nothing_is_cut_off(string address)
    {
        // A4 without its margins, in CSS pixels.
        await using var browser = await new Visitor { Width = 642 }.OpenAsync(chromium, served.At(address));
        await browser.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        // The editor of a cell replaces its code, and must not print wider.
        await Assertions.Expect(browser.Page.Locator(".cell-editor").First).ToBeAttachedAsync();
        var cut = await browser.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main :is(pre, table, figure, p, li, .table, .cell-editor, .simulation-text)')]
              .filter((part) => part.checkVisibility() && !part.closest('.unseen'))
              .filter((part) =>
                part.getBoundingClientRect().right > innerWidth + 1
                || (getComputedStyle(part).overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1))
              .map((part) => part.outerHTML.slice(0, 200))
            """
        );

        cut.Should().BeEmpty();
    }
}
