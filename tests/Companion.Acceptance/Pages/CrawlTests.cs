using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Site.Serving;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>Follows all links of the site, as a search engine would, at any base address.</summary>
public sealed class CrawlTests
{
    [Theory]
    [InlineData("")]
    [InlineData("shows/riffs/")]
    public async Task Everything_that_a_page_the_sitemap_or_a_feed_names_is_there(string basePath)
    {
        var address = new Uri(FreePort.Take(), basePath);
        using var site = new BuiltSite(address);
        var options = new PreviewOptions
        {
            Folder = site.Folder,
            BaseUrl = address,
            Port = address.Port,
        };
        await using var server = await PreviewServer.StartAsync(options, TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        var waiting = new Queue<Uri>([
            address,
            new Uri(address, "sitemap.xml"),
            new Uri(address, "index.xml"),
            new Uri(address, "django-riffs/index.xml"),
            new Uri(address, "robots.txt"),
        ]);
        var seen = new HashSet<Uri>(waiting);
        var missing = new List<string>();
        while (waiting.TryDequeue(out var page))
        {
            using var response = await client.GetAsync(page, TestContext.Current.CancellationToken);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                missing.Add($"{(int)response.StatusCode} {page}");
                continue;
            }

            var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var type = response.Content.Headers.ContentType?.MediaType;
            foreach (var named in Named(type, body, page).Where(named => named.Authority == address.Authority))
            {
                var target = new Uri(named.GetLeftPart(UriPartial.Query));
                if (!address.IsBaseOf(target))
                {
                    missing.Add($"{target}, which {page} names, is outside the site");
                }
                else if (seen.Add(target))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        missing.Should().BeEmpty();
        seen.Should()
            .Contain(new Uri(address, BuiltSite.Episode[1..]))
            .And.Contain(new Uri(address, "img/django-riffs-banner.png"))
            .And.HaveCountGreaterThan(15);
    }

    private static IEnumerable<Uri> Named(string? type, string body, Uri page) =>
        type switch
        {
            "text/html" => NamedInHtml(body).Select(address => new Uri(page, address)),
            { } when type.EndsWith("xml", StringComparison.Ordinal) && !type.Contains("svg") => NamedInXml(body)
                .Select(address => new Uri(address)),
            "text/plain" => body.Split('\n')
                .Where(line => line.StartsWith("Sitemap: ", StringComparison.Ordinal))
                .Select(line => new Uri(line["Sitemap: ".Length..])),
            _ => [],
        };

    private static IEnumerable<string> NamedInHtml(string body)
    {
        var document = new HtmlParser().ParseDocument(body);
        return Values(document, "[href]", "href")
            .Concat(Values(document, "[src]", "src"))
            .Concat(Values(document, "meta[property='og:image'], meta[property='og:url']", "content"));
    }

    private static IEnumerable<string> Values(IDocument document, string selector, string attribute) =>
        document.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute)!);

    private static IEnumerable<string> NamedInXml(string body) =>
        XDocument
            .Parse(body)
            .Descendants()
            .SelectMany(element =>
                element.Name.LocalName is "loc" or "link" or "guid" && !element.HasAttributes
                    ? [element.Value]
                    : element.Attributes("href").Select(href => href.Value)
            )
            .Where(address => address.Length > 0);
}
