using System.Net;
using System.Net.Sockets;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.CommandLine;

/// <summary><c>companion preview</c> as an author uses it: a process, a browser and an editor.</summary>
public sealed class PreviewTests : IDisposable
{
    private const string Episode = "input/django-riffs/2021-07-19-14-go-live-deployment.md";

    private readonly SiteCopy _site;
    private readonly Chromium _chromium;

    public PreviewTests(PublishedSite published, Chromium chromium)
    {
        _chromium = chromium;
        _site = new SiteCopy(published);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_site_is_served_with_its_redirects_headers_and_error_page_and_the_output_is_left_alone()
    {
        var deployed = FolderContents.Of(_site.Output);
        await using var preview = await PreviewProcess.StartAsync(_site.Root);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var page = await client.GetAsync(new Uri(preview.Address, BuiltSite.Episode), Cancelled);
        using var alias = await client.GetAsync(new Uri(preview.Address, "/djangoriffs/14."), Cancelled);
        using var missing = await client.GetAsync(new Uri(preview.Address, "/missing"), Cancelled);

        page.StatusCode.Should().Be(HttpStatusCode.OK);
        page.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("default-src 'self'");
        page.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        alias.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        alias.Headers.Location!.ToString().Should().EndWith(BuiltSite.Episode);
        missing.StatusCode.Should().Be(HttpStatusCode.NotFound);
        FolderContents.Of(_site.Output).Should().Equal(deployed);
    }

    [Fact]
    public async Task A_page_that_is_open_shows_a_change_by_itself()
    {
        await using var preview = await PreviewProcess.StartAsync(_site.Root);
        await using var browser = await OpenAsync(preview);

        Edit("we will look\nat what it takes", "we will stare\nat what it takes");

        await Assertions.Expect(browser.Page.Locator(".prose p").First).ToContainTextAsync("we will stare");
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_mistake_is_shown_over_the_page_and_goes_away_when_it_is_mended()
    {
        await using var preview = await PreviewProcess.StartAsync(_site.Root);
        await using var browser = await OpenAsync(preview);
        var overlay = browser.Page.GetByRole(AriaRole.Alertdialog);

        Edit("{{< extlink \"https://gunicorn.org/\"", "{{< extlnk \"https://gunicorn.org/\"");
        await Assertions.Expect(overlay).ToBeVisibleAsync();
        await Assertions.Expect(overlay).ToContainTextAsync($"{Episode}:78:11");
        await Assertions.Expect(overlay).ToContainTextAsync("unknown shortcode \"extlnk\"");
        await Assertions
            .Expect(overlay)
            .ToContainTextAsync("> Use {{< extlnk \"https://gunicorn.org/\" \"Gunicorn\" >}}.");
        (await Axe.CheckAsync(browser.Page)).Should().BeEmpty();
        preview.Said.Should().Contain($"{Episode}:78:11: error: ");

        Edit("{{< extlnk", "{{< extlink");
        await Assertions.Expect(overlay).ToHaveCountAsync(0, new() { Timeout = 20_000 });
        await Assertions.Expect(browser.Page.Locator("h1")).ToContainTextAsync("Going Live");
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_site_that_cannot_be_built_yet_shows_why_and_then_the_page()
    {
        _site.Write("input/django-riffs/15-sessions.md", "---\ntitle: Sessions\n---\n\n{{< nonsense >}}\n");
        await using var preview = await PreviewProcess.StartAsync(_site.Root);
        await using var browser = await OpenAsync(preview);
        await Assertions.Expect(browser.Page.Locator("body")).ToContainTextAsync("unknown shortcode \"nonsense\"");

        _site.Write("input/django-riffs/15-sessions.md", "---\ntitle: Sessions\n---\n\nSense.\n");
        await Assertions.Expect(browser.Page.Locator("h1")).ToContainTextAsync("Going Live");
    }

    [Fact]
    public async Task A_new_page_appears_and_a_deleted_one_goes()
    {
        await using var preview = await PreviewProcess.StartAsync(_site.Root, "--drafts");
        using var client = new HttpClient();
        var address = new Uri(preview.Address, "/django-riffs/15-sessions/");
        async Task<bool> AnswersAsync(HttpStatusCode status)
        {
            using var response = await client.GetAsync(address, Cancelled);
            return response.StatusCode == status;
        }

        var created = await _site.RunAsync("new", "episode", "Sessions");
        await Patience.UntilAsync(() => AnswersAsync(HttpStatusCode.OK), "the new page is there");
        File.Delete(_site[created.Output.Trim()]);
        await Patience.UntilAsync(() => AnswersAsync(HttpStatusCode.NotFound), "the page is gone");
    }

    [Fact]
    public async Task A_port_that_is_in_use_is_a_plain_error()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var result = await _site.RunAsync("preview", "--port", $"{port}");

        result.ExitCode.Should().Be(1);
        result.Errors.Should().Contain($"port {port} is in use").And.NotContain("   at ");
    }

    [Fact]
    public async Task Interrupting_it_while_a_page_is_open_ends_it_in_order_and_frees_the_port()
    {
        await using var preview = await PreviewProcess.StartAsync(_site.Root);
        await using var browser = await OpenAsync(preview);

        var code = await preview.InterruptAsync();
        using var again = new TcpListener(IPAddress.Loopback, preview.Address.Port);
        again.Start();

        code.Should().Be(0);
        preview.Said.Should().NotContain("   at ").And.NotContain("Exception");
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    // An editor saves the whole file.
    private void Edit(string from, string to)
    {
        var text = File.ReadAllText(_site[Episode]);
        text.Should().Contain(from);
        File.WriteAllText(_site[Episode], text.Replace(from, to));
    }

    // The page's event stream never ends, so its network is never idle.
    private async Task<BrowserPage> OpenAsync(PreviewProcess preview)
    {
        var browser = await _chromium.OpenAsync();
        await browser.Page.GotoAsync(new Uri(preview.Address, BuiltSite.Episode).AbsoluteUri);
        return browser;
    }
}
