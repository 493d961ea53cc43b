using System.IO.Compression;
using System.Text.RegularExpressions;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Listening;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Searching;

/// <summary>Searching the fictional show in Chromium.</summary>
public sealed class SearchTests(ServedShow show, Chromium chromium)
{
    private const string Page = "/search/";

    private const string Kept =
        "async () => (await (await caches.open('companion')).keys()).map(request => request.url)";

    [Fact]
    public async Task The_key_opens_the_search_and_typing_finds_a_word_of_the_prose()
    {
        await using var browser = await OpenAsync("/tags/");
        var page = browser.Page;
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("protocol");

        var result = page.Locator("dialog .found-list > li").First;
        await Assertions.Expect(result.Locator(".found-name a")).ToHaveTextAsync("I'm a Teapot");
        await Assertions.Expect(result.Locator("mark").First).ToHaveTextAsync("protocol");
        await result.GetByText("The joke").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(show.At($"{ServedShow.Episode}#the-joke"));
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Code_is_found()
    {
        await using var browser = await OpenAsync($"{Page}?q=stout");

        await Assertions
            .Expect(browser.Page.Locator(".found-list a", new PageLocatorOptions { HasText = "What to answer" }))
            .ToHaveAttributeAsync("href", $"{ServedShow.Episode}#what-to-answer");
    }

    [Fact]
    public async Task A_word_that_is_only_said_opens_the_episode_at_its_time()
    {
        await using var browser = await OpenAsync($"{Page}?q=samovar");
        var page = browser.Page;
        var said = page.Locator(".found-list ul a").First;
        await Assertions.Expect(said).ToHaveTextAsync("0:36 Ada Kettle");
        await Assertions.Expect(page.Locator(".found-kind").First).ToHaveTextAsync("Transcript");

        await page.Locator(".found-name a").First.ClickAsync();

        await page.WaitForFunctionAsync("() => document.querySelector('audio')?.currentTime === 36.5");
        new Uri(page.Url).AbsolutePath.Should().Be(ServedShow.Episode);
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var browser = await OpenAsync("/tags/");
        var page = browser.Page;
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("coffee");
        await Assertions.Expect(page.Locator("dialog [role=status]")).ToContainTextAsync("“coffee”");

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("dialog .found-list a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("dialog .found-list a").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("dialog input[type=search]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions
            .Expect(page)
            .ToHaveURLAsync(new Regex("/episodes/", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Escape_closes_the_search_and_returns_the_focus()
    {
        await using var browser = await OpenAsync("/tags/");
        var page = browser.Page;
        var link = page.Locator("header.site a[href='/people/']");
        await link.FocusAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("dialog input[type=search]")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator("dialog")).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_focus_stays_in_the_open_search()
    {
        await using var browser = await OpenAsync("/tags/");
        var page = browser.Page;
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("dialog input[type=search]")).ToBeFocusedAsync();

        for (var press = 0; press < 12; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<bool>("() => document.activeElement.matches('body, dialog *')"))
                .Should()
                .BeTrue("the page behind it cannot be reached");
        }
    }

    [Fact]
    public async Task In_a_field_and_with_modifiers_the_key_is_a_key()
    {
        await using var browser = await OpenAsync(Page);
        var page = browser.Page;
        var field = page.Locator("#q");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("a/b");
        (await field.InputValueAsync()).Should().Be("a/b");

        await browser.GoToAsync(show.At("/tags/"));
        await page.Keyboard.PressAsync("Control+/");
        await page.Keyboard.PressAsync("Alt+/");

        (await page.Locator("dialog").CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_reader_can_switch_the_key_off()
    {
        await using var browser = await OpenAsync("/tags/");
        var page = browser.Page;
        await page.Keyboard.PressAsync("/");
        await page.GetByLabel("The key / opens this search").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");

        await browser.GoToAsync(show.At("/people/"));
        await page.Keyboard.PressAsync("/");

        (await page.Locator("dialog").CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task What_was_found_is_announced()
    {
        await using var browser = await OpenAsync(Page);
        var page = browser.Page;
        var status = page.Locator("[role=status].found-status");
        (await status.CountAsync()).Should().Be(1, "a screen reader ignores the text of a new one");

        await page.Locator("#q").FillAsync("nineteen");
        await Assertions.Expect(status).ToHaveTextAsync("1 result for “nineteen”");
        await page.Locator("#q").FillAsync("coffee");
        await Assertions.Expect(status).ToHaveTextAsync("2 results for “coffee”");
        await page.Locator("#q").FillAsync("zzyzx");
        await Assertions.Expect(status).ToHaveTextAsync("Nothing was found for “zzyzx”");
    }

    [Fact]
    public async Task The_results_of_one_kind_can_be_chosen()
    {
        await using var browser = await OpenAsync($"{Page}?q=coffee");
        var page = browser.Page;
        await Assertions.Expect(page.Locator(".found-list > li")).ToHaveCountAsync(2);

        await page.GetByLabel("Transcript").CheckAsync();

        await Assertions.Expect(page.Locator(".found-list > li")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".found-kind")).ToHaveTextAsync("Transcript");
        await page.GetByLabel("All results").CheckAsync();
        await Assertions.Expect(page.Locator(".found-list > li")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Without_JavaScript_the_page_lists_everything()
    {
        await using var browser = await new Visitor { Script = false }.OpenAsync(chromium, show.At("/"));
        var page = browser.Page;
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Search" }).ClickAsync();

        foreach (
            var path in new[]
            {
                ServedShow.Episode,
                "/episodes/2-steeping-queues/",
                "/people/ada-kettle/",
                "/tags/http/",
            }
        )
        {
            await Assertions.Expect(page.Locator($"main a[href='{path}']")).ToBeVisibleAsync();
        }

        await Assertions.Expect(page.Locator("form[data-search]")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText("Your browser’s own search")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_the_index_the_search_says_so()
    {
        await using var browser = await OpenAsync("/tags/");
        var page = browser.Page;
        await page.RouteAsync("**/pagefind/**", route => route.AbortAsync());
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("coffee");

        await Assertions
            .Expect(page.Locator("dialog [role=status]"))
            .ToHaveTextAsync("Words cannot be searched at the moment.");
        await Assertions.Expect(page.Locator("dialog").GetByText("Everything on this site")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Nothing_of_it_is_loaded_before_it_is_opened()
    {
        await using var browser = await OpenAsync(ServedShow.Episode);
        var page = browser.Page;
        Requested().Should().BeEmpty();

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("coffee");
        await Assertions.Expect(page.Locator("dialog .found-list > li").First).ToBeVisibleAsync();
        Requested().Should().NotBeEmpty();

        IEnumerable<string> Requested() =>
            browser
                .Responses.Select(response => new Uri(response.Url).AbsolutePath)
                .Where(path => path.StartsWith("/pagefind/") || path.StartsWith("/assets/search"));
    }

    [Fact]
    public async Task A_search_works_without_a_network_and_is_not_kept_for_each_word()
    {
        await using var host = new ServedShow();
        await host.InitializeAsync();
        await using var browser = await new Visitor().OpenAsync(chromium, host.At($"{Page}?q=coffee"));
        var page = browser.Page;
        var found = page.Locator(".found-list > li").First;
        await Assertions.Expect(found).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");
        foreach (var word in new[] { "samovar", "coffee" })
        {
            await page.GotoAsync(host.At($"{Page}?q={word}"));
            await Assertions.Expect(found).ToBeVisibleAsync();
        }

        await Patience.UntilAsync(
            async () => (await page.EvaluateAsync<string[]>(Kept)).Any(url => url.EndsWith("/pagefind-entry.json")),
            "the index is kept"
        );
        await host.DisposeAsync();
        await page.GotoAsync(host.At($"{Page}?q=samovar"));

        await Assertions.Expect(found).ToContainTextAsync("Transcript");
        (await page.EvaluateAsync<string[]>(Kept))
            .Should()
            .Contain(host.At(Page))
            .And.NotContain(url => url.Contains("?q="));
    }

    [Fact]
    public void Its_script_has_at_most_4_KB()
    {
        var script = Directory
            .GetFiles(Path.Combine(show.Folder, "assets"), "search-*.js")
            .Should()
            .ContainSingle()
            .Which;
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(script));
        }

        compressed.Length.Should().BeLessThanOrEqualTo(4_000);
    }

    private Task<BrowserPage> OpenAsync(string path) => new Visitor().OpenAsync(chromium, show.At(path));
}
