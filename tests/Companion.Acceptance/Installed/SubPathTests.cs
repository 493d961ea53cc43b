using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Cells;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Installed;

/// <summary>
/// A new site built for a path below its host, as GitHub Pages has it, and served by a host that reads neither redirects
/// nor headers.
/// </summary>
public sealed class SubPathTests(InstalledTool installed, Chromium chromium) : IAsyncLifetime
{
    private const string Public = "https://example.org/sub/path/";

    // Says which directive of the policy refused a script in the page.
    private const string TryInlineScript = """
        () => new Promise(resolve => {
          addEventListener("securitypolicyviolation", violation => resolve(violation.effectiveDirective));
          const script = document.createElement("script");
          script.textContent = "globalThis.hasRun = true";
          document.head.append(script);
          if (globalThis.hasRun) resolve("none");
        })
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly Uri _address = new(FreePort.Take(), "/sub/path/");
    private PlainHost? _host;

    private string Output => _folder["output"];

    public async ValueTask InitializeAsync()
    {
        var tool = await installed.ToolAsync();
        var root = await installed.SiteAsync();
        var build = await tool.RunAsync(root, "build", "--base-url", Public, "--output", Output);
        (build.OutputOrThrow(), build.Errors).Should().Be((build.Output, ""));
        _host = await PlainHost.StartAsync(Output, _address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    [Fact]
    public async Task Every_page_and_file_is_found_and_nothing_complains()
    {
        await using var browser = await chromium.OpenAsync();
        var waiting = new Queue<Uri>([
            _address,
            .. FolderContents
                .Files(Output)
                .Where(file => file.EndsWith(".xml", StringComparison.Ordinal))
                .Select(file => new Uri(_address, file)),
        ]);
        var seen = new HashSet<Uri>(waiting);
        while (waiting.TryDequeue(out var page))
        {
            var body = await OpenAsync(browser, page);
            foreach (var named in Named(page, body).Where(named => seen.Add(named)))
            {
                waiting.Enqueue(named);
            }
        }

        browser.Complaints.Should().BeEmpty();
        browser.Responses.Should().OnlyContain(response => response.Status < 400);
        seen.Should()
            .OnlyContain(url => _address.IsBaseOf(url))
            .And.Contain(new Uri(_address, NewSitePage.Episode))
            .And.Contain(new Uri(_address, "notebooks/first-steps/"))
            .And.Contain(new Uri(_address, "tags/welcome/"));
    }

    [Fact]
    public async Task A_cell_and_a_simulation_answer_under_a_policy_that_the_page_brings_along()
    {
        await using var browser = await new Visitor().OpenAsync(
            chromium,
            new Uri(_address, NewSitePage.Episode).AbsoluteUri
        );

        await NewSitePage.TryAsync(browser);

        browser.Complaints.Should().BeEmpty();
        var scope = await browser.Page.EvaluateAsync<string>("async () => (await navigator.serviceWorker.ready).scope");
        scope.Should().Be(_address.AbsoluteUri);
        (await browser.Page.EvaluateAsync<string>(TryInlineScript)).Should().Be("script-src-elem");
    }

    [Theory]
    [InlineData("episodes/1/")]
    [InlineData("episodes/1./")]
    public async Task A_former_address_leads_to_the_page(string alias)
    {
        await using var browser = await chromium.OpenAsync();
        browser.Page.SetDefaultTimeout(NotebookPage.Patience);

        // The site's own address, which leads to the same host here.
        await browser.Context.RouteAsync(
            $"{Public}**",
            async route =>
            {
                var local = new Uri(_address, route.Request.Url[Public.Length..]);
                await route.FulfillAsync(
                    new() { Response = await route.FetchAsync(new() { Url = local.AbsoluteUri }) }
                );
            }
        );
        await browser.Page.GotoAsync(new Uri(_address, alias).AbsoluteUri);

        await browser.Page.WaitForURLAsync(Public + NewSitePage.Episode);
        await Assertions.Expect(browser.Page.GetByRole(AriaRole.Heading).First).ToContainTextAsync("Welcome");
    }

    [Fact]
    public void Jekyll_leaves_the_folder_as_it_is() => File.Exists(Path.Combine(Output, ".nojekyll")).Should().BeTrue();

    // A page is shown by the browser; another file is only fetched.
    private static async Task<string> OpenAsync(BrowserPage browser, Uri address)
    {
        if (address.AbsolutePath.EndsWith('/'))
        {
            await browser.GoToAsync(address.AbsoluteUri);
            return await browser.Page.ContentAsync();
        }

        var response = await browser.Context.APIRequest.GetAsync(address.AbsoluteUri);
        response.Status.Should().Be(200, address.AbsoluteUri);
        return address.AbsolutePath.EndsWith(".xml", StringComparison.Ordinal) ? await response.TextAsync() : "";
    }

    // The addresses of this site in a page or feed, at the host that serves it here.
    private IEnumerable<Uri> Named(Uri page, string body)
    {
        var document = new HtmlParser().ParseDocument(body);
        var attributes = document
            .All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name is "href" or "src" or "content" or "data-file" or "url")
            .Select(attribute => attribute.Value);
        var texts = document
            .All.Where(element => element.LocalName is "loc" or "guid")
            .Select(each => each.TextContent);
        foreach (var written in attributes.Concat(texts))
        {
            var isLocal = written.StartsWith('/') || written.StartsWith(Public, StringComparison.Ordinal);
            if (isLocal && Uri.TryCreate(new Uri(Public), written, out var named))
            {
                named.AbsoluteUri.Should().StartWith(Public, "{0} names it", page);
                yield return new Uri(_address, named.GetLeftPart(UriPartial.Path)[Public.Length..]);
            }
        }
    }
}
