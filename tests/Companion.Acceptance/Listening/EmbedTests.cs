using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Listening;

/// <summary>An episode on somebody else's site, in Chromium.</summary>
public sealed class EmbedTests(ServedShow show, Chromium chromium)
{
    [Fact]
    public async Task The_frame_that_oEmbed_describes_plays_on_another_site()
    {
        var description = JsonNode.Parse(
            await File.ReadAllTextAsync(
                Path.Combine(show.Folder, $"{ServedShow.Episode.Trim('/')}/oembed.json"),
                TestContext.Current.CancellationToken
            )
        )!;
        await using var friend = await FriendsSite.StartAsync(description["html"]!.GetValue<string>());
        await using var browser = await new Visitor().OpenAsync(chromium, friend.Address);
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
        await using var friend = await FriendsSite.StartAsync(
            $"<iframe src=\"{show.At(ServedShow.Episode)}\"></iframe>"
        );
        await using var browser = await new Visitor().OpenAsync(chromium, friend.Address);

        // Chromium's own page in its place has a heading too.
        await Assertions.Expect(browser.Page.FrameLocator("iframe").Locator("h1")).ToBeAttachedAsync();
        await Assertions
            .Expect(browser.Page.FrameLocator("iframe").Locator("h1"))
            .Not.ToContainTextAsync("I'm a Teapot");
    }
}
