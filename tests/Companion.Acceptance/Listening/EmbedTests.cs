using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Listening;

/// <summary>An episode on somebody else's site, in Chromium.</summary>
public sealed class EmbedTests(ServedShow show, Chromium chromium)
{
    private const string OtherSite = "http://friend.example/";

    [Fact]
    public async Task The_frame_that_oEmbed_describes_plays_on_another_site()
    {
        var description = JsonNode.Parse(
            await File.ReadAllTextAsync(
                Path.Combine(show.Folder, $"{ServedShow.Episode.Trim('/')}/oembed.json"),
                TestContext.Current.CancellationToken
            )
        )!;
        await using var browser = await OpenAsync(description["html"]!.GetValue<string>());
        var frame = browser.Page.FrameLocator("iframe");
        var title = frame.Locator("h1 a");
        await Assertions.Expect(title).ToHaveTextAsync("I'm a Teapot");
        await Assertions.Expect(title).ToHaveAttributeAsync("href", show.At(ServedShow.Episode));
        await Assertions.Expect(frame.Locator("img.art")).ToHaveJSPropertyAsync("complete", true);

        await frame.Locator("[data-skip='30']").ClickAsync();
        await frame.Locator("[data-skip='30']").PressAsync("k");

        await Assertions.Expect(frame.Locator("audio")).ToHaveJSPropertyAsync("paused", false);
        var overflow = await frame.Locator("html").EvaluateAsync<int>("html => html.scrollHeight - innerHeight");
        overflow.Should().BeLessThanOrEqualTo(0, "nothing is cut off in a frame of 180 pixels");
    }

    [Fact]
    public async Task No_other_page_can_be_framed()
    {
        await using var browser = await OpenAsync($"<iframe src=\"{show.At(ServedShow.Episode)}\"></iframe>");

        await browser.Page.WaitForLoadStateAsync(LoadState.Load);

        (await browser.Page.FrameLocator("iframe").Locator("h1").CountAsync()).Should().Be(0);
    }

    private async Task<BrowserPage> OpenAsync(string html)
    {
        var browser = await new Visitor().OpenAsync(chromium, "about:blank");
        await browser.Page.RouteAsync(
            OtherSite,
            route =>
                route.FulfillAsync(
                    new RouteFulfillOptions { ContentType = "text/html", Body = $"<!DOCTYPE html><p>Listen:</p>{html}" }
                )
        );
        await browser.Page.GotoAsync(OtherSite);
        return browser;
    }
}
