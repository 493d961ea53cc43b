using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Simulations;

/// <summary>Gunicorn's workers in the episode's page.</summary>
public sealed class GunicornTests(ServedSite served, Chromium chromium)
{
    private const string Kind = "gunicorn";

    [Fact]
    public async Task The_sliders_change_the_figures_and_the_charts_by_keyboard()
    {
        await using var gunicorn = await LiveSimulation.OpenAsync(chromium, served, Kind);
        var p95 = gunicorn.Element.Locator("[data-figure='p95']");
        var before = await p95.TextContentAsync();
        var chart = await gunicorn.Element.Locator("svg.picture").First.GetAttributeAsync("aria-label");
        var workers = gunicorn.Element.GetByLabel("Workers", new() { Exact = true });

        await workers.FocusAsync();
        await gunicorn.Page.Keyboard.PressAsync("ArrowLeft");

        await Assertions.Expect(gunicorn.Element.Locator("output").First).ToHaveTextAsync("1");
        await Assertions.Expect(gunicorn.Summary).ToHaveTextAsync("1 worker cannot keep up");
        await Assertions.Expect(p95).Not.ToHaveTextAsync(before!);
        (await gunicorn.Element.Locator("svg.picture").First.GetAttributeAsync("aria-label")).Should().NotBe(chart);

        await gunicorn.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(p95).ToHaveTextAsync(before!);
        gunicorn.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_slider_that_is_drawn_quickly_ends_with_the_result_of_where_it_is_left()
    {
        await using var gunicorn = await LiveSimulation.OpenAsync(chromium, served, Kind);
        await gunicorn.Element.GetByLabel("Requests a second").FocusAsync();
        for (var press = 0; press < 40; press++)
        {
            await gunicorn.Page.Keyboard.PressAsync("ArrowRight");
        }

        await Assertions.Expect(gunicorn.Element.Locator("output").Nth(1)).ToHaveTextAsync("70");
        await Assertions.Expect(gunicorn.Element).Not.ToHaveAttributeAsync("data-stale", "");
        await Assertions.Expect(gunicorn.Output).ToContainTextAsync("The load keeps 3.5 workers busy");
    }
}
