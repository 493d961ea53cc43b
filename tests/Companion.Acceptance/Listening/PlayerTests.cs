using System.IO.Compression;
using System.Text.RegularExpressions;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Listening;

/// <summary>Listening to an episode in Chromium.</summary>
public sealed partial class PlayerTests(ServedShow show, Chromium chromium)
{
    private const string Audio = "document.querySelector('audio')";

    [Fact]
    public async Task The_keyboard_plays_pauses_and_skips()
    {
        await using var browser = await OpenAsync(ServedShow.Episode);
        var page = browser.Page;
        await page.Locator(".player [data-skip='30']").FocusAsync();

        await page.Keyboard.PressAsync("k");
        await page.WaitForFunctionAsync($"() => !{Audio}.paused && {Audio}.currentTime > 0");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync($"() => {Audio}.currentTime >= 30");
        await page.Keyboard.PressAsync("j");
        await page.WaitForFunctionAsync($"() => {Audio}.currentTime < 25");
        await page.Keyboard.PressAsync("]");
        await page.WaitForFunctionAsync($"() => {Audio}.currentTime >= 30");
        await page.Keyboard.PressAsync("k");

        (await page.EvaluateAsync<bool>($"() => {Audio}.paused")).Should().BeTrue();
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Elsewhere_on_the_page_single_keys_do_nothing()
    {
        await using var browser = await OpenAsync(ServedShow.Episode);

        await browser.Page.Keyboard.PressAsync("k");

        (await browser.Page.EvaluateAsync<bool>($"() => {Audio}.paused")).Should().BeTrue();
    }

    [Fact]
    public async Task A_chapter_plays_from_its_start_and_is_marked()
    {
        await using var browser = await OpenAsync(ServedShow.Episode);
        var page = browser.Page;
        var chapter = page.Locator(".chapters a[data-time='12']");

        await chapter.ClickAsync();

        await page.WaitForFunctionAsync($"() => !{Audio}.paused && {Audio}.currentTime >= 12");
        await Assertions.Expect(chapter).ToHaveAttributeAsync("aria-current", "true");
        (await page.EvaluateAsync<string>("() => navigator.mediaSession.metadata.title")).Should().Be("I'm a Teapot");
    }

    [Fact]
    public async Task The_page_scrolls_to_the_section_of_a_chapter_if_the_reader_asks_for_it()
    {
        await using var browser = await OpenAsync(ServedShow.Episode);
        var page = browser.Page;
        var section = page.Locator("#what-to-answer");
        await page.SetViewportSizeAsync(1280, 400);

        await page.Locator(".chapters a[data-time='12']").ClickAsync();
        await page.WaitForFunctionAsync($"() => {Audio}.currentTime >= 12");
        await Assertions.Expect(section).Not.ToBeInViewportAsync();
        await page.Locator("[data-follow]").CheckAsync();
        await page.Locator(".chapters a[data-time='30']").ClickAsync();

        await Assertions.Expect(section).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_link_with_a_time_opens_at_that_time_and_does_not_play_by_itself()
    {
        await using var browser = await OpenAsync($"{ServedShow.Episode}#t=0:24");

        var page = browser.Page;
        await page.WaitForFunctionAsync($"() => {Audio}.currentTime >= 24");
        (await page.EvaluateAsync<bool>($"() => {Audio}.paused")).Should().BeTrue();
    }

    [Fact]
    public async Task A_link_at_the_current_time_can_be_copied()
    {
        await using var browser = await OpenAsync($"{ServedShow.Episode}#t=24");
        var page = browser.Page;

        await page.Locator("[data-share]").ClickAsync();

        await Assertions.Expect(page.Locator("[data-share]")).ToHaveTextAsync("Copied");
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"))
            .Should()
            .Be(show.At($"{ServedShow.Episode}#t=24"));
    }

    [Fact]
    public async Task The_place_is_kept_over_a_reload()
    {
        await using var browser = await OpenAsync($"{ServedShow.Episode}#t=20");
        var page = browser.Page;
        await PlayAsync(page);
        await page.WaitForFunctionAsync($"() => {Audio}.currentTime > 20.2");
        await page.EvaluateAsync($"() => {Audio}.pause()");
        var left = await page.EvaluateAsync<double>($"() => {Audio}.currentTime");

        await browser.GoToAsync(show.At("/tags/"));
        await browser.GoToAsync(show.At(ServedShow.Episode));

        await page.WaitForFunctionAsync($"left => Math.abs({Audio}.currentTime - left) < 0.5", left);
    }

    [Fact]
    public async Task It_plays_on_when_the_reader_goes_to_another_page()
    {
        await using var browser = await OpenAsync($"{ServedShow.Episode}#t=20");
        var page = browser.Page;
        await PlayAsync(page);
        await page.WaitForFunctionAsync($"() => {Audio}.currentTime > 20.2");
        var left = await page.EvaluateAsync<double>($"() => {Audio}.currentTime");

        await page.Locator("header.site a[href='/people/']").ClickAsync();

        await Assertions.Expect(page.Locator(".player-bar a")).ToHaveTextAsync("I'm a Teapot");
        await page.WaitForFunctionAsync($"left => !{Audio}.paused && {Audio}.currentTime > left", left);
        (await page.EvaluateAsync<double>($"() => {Audio}.played.start(0)")).Should().BeGreaterThanOrEqualTo(left);

        // And on, back on its own page.
        await page.Locator(".player-bar a").ClickAsync();
        await page.WaitForFunctionAsync($"left => !{Audio}.paused && {Audio}.currentTime > left", left);
        (await page.Locator(".player-bar").CountAsync()).Should().Be(0);
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_bar_that_is_closed_stays_closed()
    {
        await using var browser = await OpenAsync(ServedShow.Episode);
        var page = browser.Page;
        await PlayAsync(page);
        await page.Locator("header.site a[href='/people/']").ClickAsync();
        await page.Locator(".player-bar button").ClickAsync();

        await browser.GoToAsync(show.At("/tags/"));

        (await page.Locator(".player-bar").CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task The_transcript_follows_and_leads_to_what_is_said()
    {
        await using var browser = await OpenAsync(ServedShow.Episode);
        var page = browser.Page;
        await page.Locator("[data-panel]").ClickAsync();
        var said = page.Locator(".player-panel .said");
        await Assertions.Expect(said.First).ToContainTextAsync("welcome to the first episode");

        await page.Locator(".player-panel .said[data-time='36.5'] a").ClickAsync();

        await page.WaitForFunctionAsync($"() => !{Audio}.paused && {Audio}.currentTime >= 36.5");
        await Assertions.Expect(page.Locator(".player-panel [aria-current]")).ToContainTextAsync("whose fault it was");
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_paragraph_of_the_transcript_can_be_linked_to()
    {
        await using var browser = await OpenAsync($"{ServedShow.Transcript}#t-24");

        await Assertions.Expect(browser.Page.Locator("#t-24")).ToBeInViewportAsync();
        await browser.Page.Locator("#t-24 a").ClickAsync();
        await browser.Page.WaitForFunctionAsync($"() => !{Audio}.paused && {Audio}.currentTime >= 24");
    }

    [Fact]
    public async Task Without_JavaScript_the_browsers_own_player_and_every_link_remain()
    {
        await using var browser = await new Visitor { Script = false }.OpenAsync(chromium, show.At(ServedShow.Episode));
        var page = browser.Page;

        (await page.Locator("audio[controls]").GetAttributeAsync("src"))
            .Should()
            .Be("/episodes/1-im-a-teapot/teapot.mp3");
        await Assertions.Expect(page.Locator(".player-keys")).ToBeHiddenAsync();
        (await page.Locator(".chapters a[data-time='12']").GetAttributeAsync("href"))
            .Should()
            .Be("/episodes/1-im-a-teapot/teapot.mp3#t=12");
        await page.Locator("[data-transcript]").ClickAsync();
        await Assertions.Expect(page.Locator(".said").First).ToContainTextAsync("welcome to the first episode");
    }

    [Fact]
    public async Task The_player_moves_nothing_when_it_comes_to_life()
    {
        await using var browser = await OpenAsync(ServedShow.Episode);

        // What moves within the browser's own player belongs to no element of the page.
        var moved = await browser.Page.EvaluateAsync<string[]>(
            """
            () => new Promise(resolve => {
              const moved = [];
              new PerformanceObserver(list => {
                for (const entry of list.getEntries()) {
                  for (const { node } of entry.sources) if (node) moved.push(node.outerHTML ?? node.textContent);
                }
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(moved), 500);
            })
            """
        );
        moved.Should().BeEmpty();
    }

    [Fact]
    public void The_players_script_has_at_most_12_KB()
    {
        var assets = Path.Combine(show.Folder, "assets");
        var waiting = new Queue<string>(Directory.GetFiles(assets, "player-*.js"));
        var scripts = new HashSet<string>();
        while (waiting.TryDequeue(out var script))
        {
            if (scripts.Add(script))
            {
                // With what it shares with others.
                foreach (Match import in Import().Matches(File.ReadAllText(script)))
                {
                    waiting.Enqueue(Path.Combine(assets, import.Groups["file"].Value));
                }
            }
        }

        scripts.Should().NotBeEmpty();
        scripts.Sum(Compressed).Should().BeLessThanOrEqualTo(12_000);
    }

    private static long Compressed(string file)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return compressed.Length;
    }

    [GeneratedRegex("from\\s*\"\\./(?<file>[^\"]+\\.js)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Import();

    private Task<BrowserPage> OpenAsync(string path) => new Visitor().OpenAsync(chromium, show.At(path));

    // A click, as browsers want one before they play.
    private static async Task PlayAsync(IPage page)
    {
        await page.Locator(".player [data-share]").ClickAsync();
        await page.Keyboard.PressAsync("k");
        await page.WaitForFunctionAsync($"() => !{Audio}.paused && {Audio}.currentTime > 0");
    }
}
