using System.Net;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Companion.Acceptance.Tools;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Redirects;

/// <summary>
/// Every former address of the episode leads to its page: on Netlify, in preview, and on any other host.
/// </summary>
public sealed class RedirectTests(PublishedSite published, ServedSite served, Chromium chromium)
{
    public static TheoryData<string> Aliases { get; } =
    ["/django-riffs/14", "/djangoriffs/14", "/django-riffs/14.", "/djangoriffs/14."];

    private static IEnumerable<string> Asked =>
        Aliases.Select(row => row.Data).SelectMany(alias => new[] { alias, $"{alias}/" });

    [Fact]
    public async Task Netlify_sends_every_alias_to_the_page_for_good_with_and_without_a_final_slash()
    {
        var answer = await NetlifyEngine.AskAsync(published.Site.Read("_redirects"), Asked);

        answer.Errors.Should().BeEmpty();
        answer.Hits.Should().HaveCount(8).And.AllBeEquivalentTo(new NetlifyRule(BuiltSite.Episode, 301, Force: true));
    }

    [Fact]
    public async Task Netlify_leaves_every_other_address_alone()
    {
        string[] others =
        [
            "/",
            "/django-riffs/",
            "/djangoriffs",
            "/django-riffs/1",
            "/django-riffs/14..",
            "/django-riffs/14/more",
            "/django-riffs/140",
            "/Django-Riffs/14",
            BuiltSite.Episode,
        ];
        var answer = await NetlifyEngine.AskAsync(published.Site.Read("_redirects"), others);

        answer.Hits.Should().HaveCount(others.Length).And.OnlyContain(hit => hit == null);
    }

    [Fact]
    public async Task The_preview_server_sends_every_alias_to_the_page_for_good()
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        var answers = new List<string>();
        foreach (var path in Asked)
        {
            using var response = await client.GetAsync(
                new Uri(served.Address, path),
                TestContext.Current.CancellationToken
            );
            var location = new Uri(served.Address, response.Headers.Location ?? new Uri("/nowhere", UriKind.Relative));
            answers.Add($"{path} {(int)response.StatusCode} {location}");
        }

        answers.Should().Equal(Asked.Select(path => $"{path} 301 {served.At(BuiltSite.Episode)}"));
    }

    [Fact]
    public async Task The_preview_server_serves_a_page_of_our_own_for_an_address_that_is_not_there()
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(
            new Uri(served.Address, "/django-riffs/15"),
            TestContext.Current.CancellationToken
        );
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        body.Should().Contain("Django Riffs").And.Contain("<main");
    }

    [Theory]
    [MemberData(nameof(Aliases))]
    public void A_redirect_page_stands_at_every_alias(string alias)
    {
        var page = published.Site.Parse(BuiltSite.FileOf($"{alias}/"));
        var target = $"https://djangoriffs.example{BuiltSite.Episode}";

        page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content").Should().Be($"0; url={target}");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").Should().Be(target);
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").Should().Be("noindex");
        page.QuerySelector("body a")!.GetAttribute("href").Should().Be(target);
    }

    [Fact]
    public async Task A_browser_that_follows_an_alias_on_a_host_without_rules_lands_on_the_page()
    {
        var address = FreePort.Take();
        using var site = new BuiltSite(address);
        await using var host = await PlainHost.StartAsync(site.Folder, address);
        await using var browser = await chromium.OpenAsync();
        foreach (var path in Asked)
        {
            await browser.Page.GotoAsync(new Uri(address, path).AbsoluteUri);
            await Assertions.Expect(browser.Page).ToHaveURLAsync(new Uri(address, BuiltSite.Episode).AbsoluteUri);
            await Assertions.Expect(browser.Page.Locator("h1")).ToContainTextAsync("Going Live");
        }
    }
}
