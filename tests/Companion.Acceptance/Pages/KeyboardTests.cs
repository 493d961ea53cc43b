using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>The page without a mouse.</summary>
public sealed class KeyboardTests(ServedSite served, Chromium chromium)
{
    [Fact]
    public async Task The_first_press_of_Tab_finds_a_link_that_skips_to_the_text()
    {
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));
        var page = browser.Page;
        await page.Keyboard.PressAsync("Tab");
        var skip = page.Locator("a.skip");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        (await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"))
            .Should()
            .BeTrue();
    }

    [Fact]
    public async Task Wherever_the_keyboard_goes_the_focus_can_be_seen()
    {
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));
        var page = browser.Page;

        // Otherwise the page is still scrolling to the focus.
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        var stops = new List<string>();
        var unseen = new List<string>();
        for (var i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<string[]>(
                """
                () => {
                  const element = document.activeElement;
                  if (element === document.body) return ['', ''];
                  // The frame of an editor shows the focus for everything in it.
                  const style = getComputedStyle(element.closest('.cell-editor') ?? element);
                  const box = element.getBoundingClientRect();
                  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                  const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  return [element.outerHTML.slice(0, 120), ring && inView ? '' : `ring ${ring}, in view ${inView}`];
                }
                """
            );
            if (stop[0].Length == 0)
            {
                break;
            }

            stops.Add(stop[0]);
            if (stop[1].Length > 0)
            {
                unseen.Add($"{stop[1]}: {stop[0]}");
            }
        }

        stops.Count.Should().BeInRange(40, 160);
        unseen.Should().BeEmpty();
    }
}
