using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>The choice between light and dark.</summary>
public sealed class ColourTests(ServedSite served, Chromium chromium)
{
    private const string Theme = "document.documentElement.dataset.theme || 'system'";

    [Theory]
    [InlineData(ColorScheme.Light, "dark")]
    [InlineData(ColorScheme.Dark, "light")]
    public async Task The_toggle_switches_the_colours_and_the_choice_outlives_a_reload(ColorScheme system, string other)
    {
        await using var browser = await new Visitor { Colours = system }.OpenAsync(
            chromium,
            served.At(BuiltSite.Episode)
        );
        var page = browser.Page;
        var before = await PaperAsync(page);
        await page.Locator("button.theme").ClickAsync();
        var after = await PaperAsync(page);
        await page.ReloadAsync();

        after.Should().NotBe(before);
        (await PaperAsync(page)).Should().Be(after);
        (await page.EvaluateAsync<string>($"() => {Theme}")).Should().Be(other);

        // Back to the system's choice: the page follows the system again.
        await page.Locator("button.theme").ClickAsync();
        (await PaperAsync(page)).Should().Be(before);
    }

    [Fact]
    public async Task A_remembered_choice_is_there_before_anything_is_painted()
    {
        await using var browser = await new Visitor { Colours = ColorScheme.Light }.OpenAsync(
            chromium,
            served.At(BuiltSite.Episode)
        );
        var page = browser.Page;
        await page.Locator("button.theme").ClickAsync();

        // Nothing can be painted before the body exists. A module, or a script at the end of the page, would be too
        // late.
        await page.AddInitScriptAsync(
            $$"""
            new MutationObserver((records, observer) => {
              if (!document.body) return;
              window.themeAtBody = {{Theme}};
              observer.disconnect();
            }).observe(document, { childList: true, subtree: true });
            """
        );
        await page.ReloadAsync();

        (await page.EvaluateAsync<string>("() => window.themeAtBody")).Should().Be("dark");
    }

    [Fact]
    public async Task The_toggle_tells_assistive_technology_its_state()
    {
        await using var browser = await new Visitor { Colours = ColorScheme.Light }.OpenAsync(
            chromium,
            served.At(BuiltSite.Episode)
        );
        var toggle = browser.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Dark colours" });

        await Assertions.Expect(toggle).ToHaveAttributeAsync("aria-pressed", "false");
        await toggle.ClickAsync();
        await Assertions.Expect(toggle).ToHaveAttributeAsync("aria-pressed", "true");
    }

    private static Task<string> PaperAsync(IPage page) =>
        page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
