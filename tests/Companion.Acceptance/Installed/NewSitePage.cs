using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Cells;
using Microsoft.Playwright;

namespace Companion.Acceptance.Installed;

/// <summary>The episode of a new site, as its reader uses it.</summary>
internal static class NewSitePage
{
    /// <summary>The path of the episode.</summary>
    public const string Episode = "episodes/1-welcome/";

    /// <summary>Moves a control of the simulation, and runs a cell that was edited.</summary>
    public static async Task TryAsync(BrowserPage browser)
    {
        var page = browser.Page;
        page.SetDefaultTimeout(NotebookPage.Patience);
        var simulation = page.Locator("[data-simulation='gunicorn']");
        await simulation.ScrollIntoViewIfNeededAsync();
        await Assertions
            .Expect(simulation)
            .ToHaveAttributeAsync("data-state", "ready", new() { Timeout = NotebookPage.Patience });
        await simulation.GetByLabel("Workers", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(simulation.Locator("[data-summary]")).ToHaveTextAsync("1 worker cannot keep up");

        var exercise = new LiveCell(page.Locator("[data-cell='first-steps/4']"));
        var check = new LiveCell(page.Locator("[data-cell='first-steps/5']"));
        (await check.ResultAsync()).Should().Contain("should be 84").And.Contain("Not yet.");
        await exercise.WriteAsync("int TotalMinutes(int[] minutes) => minutes.Sum();");
        await exercise.RunAsync();
        await check.RunAsync();
        (await check.ResultAsync()).Should().Contain("Well done").And.NotContain("should be");
    }
}
