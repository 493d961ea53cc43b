using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>axe on one page of each kind.</summary>
public sealed class AccessibilityTests(ServedSite served, Chromium chromium)
{
    public static TheoryData<string, int, bool> Views { get; } =
        new(
            from kind in BuiltSite.PageKinds.Keys
            from width in new[] { 360, 1280 }
            from script in new[] { true, false }
            select (kind, width, script)
        );

    [Theory]
    [MemberData(nameof(Views))]
    public async Task No_page_has_a_violation_in_light_or_dark(string kind, int width, bool script)
    {
        await using var browser = await chromium.OpenAsync(View(width));
        if (!script)
        {
            await browser.TakeScriptsOutAsync();
        }

        await browser.GoToAsync(served.At(BuiltSite.PageKinds[kind]));
        (await Axe.CheckInLightAndDarkAsync(browser.Page)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_other_colours_have_no_violation_either(ColorScheme system)
    {
        await using var browser = await chromium.OpenAsync(View(1280));
        await browser.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = system });
        await browser.GoToAsync(served.At(BuiltSite.Episode));
        await browser.Page.Locator("button.theme").ClickAsync();

        (await Axe.CheckAsync(browser.Page)).Should().BeEmpty();
    }

    [Fact]
    public async Task An_open_table_of_contents_on_a_phone_has_no_violation()
    {
        await using var browser = await chromium.OpenAsync(View(360));
        await browser.GoToAsync(served.At(BuiltSite.Episode));
        await browser.Page.Locator("nav.toc summary").ClickAsync();
        await Assertions.Expect(browser.Page.Locator("nav.toc a").First).ToBeVisibleAsync();

        (await Axe.CheckAsync(browser.Page)).Should().BeEmpty();
    }

    [Fact]
    public async Task Code_that_is_wider_than_a_phone_can_be_scrolled_with_the_keyboard()
    {
        await using var browser = await chromium.OpenAsync(View(360));
        await browser.GoToAsync(served.At(BuiltSite.Episode));
        var wide = browser.Page.Locator(".code pre", new PageLocatorOptions { HasText = "staff_member_required" });
        await wide.FocusAsync();
        await browser.Page.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(wide).ToBeFocusedAsync();
        await Patience.UntilAsync(
            async () => await wide.EvaluateAsync<double>("region => region.scrollLeft") > 0,
            "the code scrolls"
        );
    }

    [Fact]
    public async Task The_checker_sees_colours_that_are_dark_only()
    {
        await using var browser = await chromium.OpenAsync(View(1280));
        await browser.Page.SetContentAsync(
            """
            <!DOCTYPE html><html lang="en"><title>A</title><main><h1>A</h1><p>Pale</p></main>
            <style>@media (prefers-color-scheme: dark) { body { background: #222; color: #444 } }</style></html>
            """
        );

        var violations = await Axe.CheckInLightAndDarkAsync(browser.Page);

        violations.Should().NotBeEmpty().And.OnlyContain(text => text.StartsWith("Dark: color-contrast"));
    }

    [Fact]
    public async Task The_checker_is_awake()
    {
        await using var browser = await chromium.OpenAsync(View(1280));
        await browser.Page.SetContentAsync(
            "<!DOCTYPE html><title>A</title><main><h1>A</h1><img src=x><button></button>"
        );

        var violations = await Axe.CheckAsync(browser.Page);

        violations
            .Should()
            .Contain(text => text.StartsWith("image-alt"))
            .And.Contain(text => text.StartsWith("button-name"));
    }

    private static BrowserNewContextOptions View(int width) =>
        new()
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
        };
}
