using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Feeds;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace SitemapSchema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void A_feed_describes_itself()
    {
        using var site = new SiteTestContext(settings: "description: About <riffs> & more.\n");
        site.Page("riffs/one.md", "date: 2021-07-19").Page("riffs/_index.md", "title: Episodes").BuildQuietly();

        var (home, section) = (Channel(site, "index.xml"), Channel(site, "riffs/index.xml"));

        home.Element("title")!.Value.Should().Be("Test Riffs");
        home.Element("description")!.Value.Should().Be("About <riffs> & more.");
        home.Element("link")!.Value.Should().Be("https://riffs.example/");
        home.Element(Atom + "link")!.Attribute("href")!.Value.Should().Be("https://riffs.example/index.xml");
        section.Element("title")!.Value.Should().Be("Episodes · Test Riffs");
        section.Element("link")!.Value.Should().Be("https://riffs.example/riffs/");
        section.Element(Atom + "link")!.Attribute("href")!.Value.Should().Be("https://riffs.example/riffs/index.xml");
    }

    [Fact]
    public void A_feed_contains_the_newest_twenty_pages_of_its_list()
    {
        using var site = new SiteTestContext();
        foreach (var day in Enumerable.Range(1, 25))
        {
            site.Page($"riffs/{day}.md", $"date: 2021-03-{day:00}\nweight: {day}");
        }

        site.Page("blog/post.md", "date: 2022-01-01")
            .Page("blog/undated.md")
            .Page("about.md", "date: 2023-01-01")
            .BuildQuietly();

        Titles(site, "riffs/index.xml").Should().Equal(Enumerable.Range(6, 20).Reverse().Select(day => $"{day}"));
        Titles(site, "blog/index.xml").Should().Equal("post");
        Titles(site, "index.xml").Should().HaveCount(20).And.StartWith("post");
    }

    [Fact]
    public void Dates_are_as_RFC_822_writes_them()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/a.md", "date: 2021-07-05T06:07:08+02:00")
            .Page("riffs/b.md", "date: 2021-07-04")
            .BuildQuietly();

        Items(site, "index.xml")
            .Select(item => item.Element("pubDate")!.Value)
            .Should()
            .Equal("Mon, 05 Jul 2021 06:07:08 +0200", "Sun, 04 Jul 2021 00:00:00 +0000");
        Channel(site, "index.xml").Element("lastBuildDate")!.Value.Should().Be("Mon, 05 Jul 2021 06:07:08 +0200");
        foreach (var date in Channel(site, "index.xml").Descendants("pubDate"))
        {
            DateTimeOffset
                .TryParseExact(
                    date.Value[..^2].Insert(date.Value.Length - 2, ":") + date.Value[^2..],
                    "ddd, dd MMM yyyy HH:mm:ss zzz",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                )
                .Should()
                .BeTrue();
        }
    }

    [Fact]
    public void A_simulation_leads_to_its_place_on_the_page()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "date: 2021-07-19", "{{< simulation \"gunicorn\" >}}\n\nAfter.").Build();

        var body = new HtmlParser().ParseDocument(
            Items(site, "index.xml").Single().Element(Content + "encoded")!.Value
        );
        var page = new HtmlParser().ParseDocument(site.Read("riffs/one/index.html"));
        var link = body.QuerySelector(".simulation > p:first-child > a")!;
        link.TextContent.Should().EndWith("How many workers are enough?");
        link.GetAttribute("href")
            .Should()
            .Be($"https://riffs.example/riffs/one/#{page.QuerySelector(".simulation")!.Id}");
        body.QuerySelectorAll("p")[^1].InnerHtml.Should().Be("After.");
    }

    [Fact]
    public void An_item_contains_the_full_text_with_absolute_addresses()
    {
        using var site = new SiteTestContext("https://host.example/sub/");
        site.Page(
                "riffs/one.md",
                "date: 2021-07-19\ndescription: 'Short & <sweet>'\ntags: [Python, 'A & B']",
                "## Head\n\n[a](/about/) [b](#head) [c](../one/) ![p](/img/p.gif) it's[^1] <script>if (1 < 2 && \"]]>\") {}</script>\n\n| t |\n|---|\n| c |\n\n[^1]: n"
            )
            .Page("about.md")
            .Write("input/img/p.gif", [.. "GIF89a"u8, 1, 0, 1, 0, 0])
            .BuildQuietly();

        var item = Items(site, "riffs/index.xml").Single();

        item.Element("description")!.Value.Should().Be("Short & <sweet>");
        item.Elements("category").Select(category => category.Value).Should().Equal("Python", "A & B");
        item.Element("guid")!.Value.Should().Be("https://host.example/sub/riffs/one/");
        var body = new HtmlParser().ParseDocument(item.Element(Content + "encoded")!.Value).Body!;
        body.QuerySelectorAll("a[href], img[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Should()
            .Contain([
                "https://host.example/sub/about/",
                "https://host.example/sub/riffs/one/#head",
                "https://host.example/sub/riffs/one/",
                "https://host.example/sub/img/p.gif",
                "https://host.example/sub/riffs/one/#fn:1",
            ])
            .And.OnlyContain(address => address.StartsWith("https://", StringComparison.Ordinal));
        body.QuerySelector("h2")!.TextContent.Should().Be("Head");
        body.QuerySelectorAll("[tabindex], a.anchor").Should().BeEmpty();
    }

    [Fact]
    public void Characters_that_XML_does_not_allow_are_removed()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md", "date: 2021-07-19\ntitle: \"a\\u0007b\\uFFFEc🎉\"", "x\u0001y").BuildQuietly();

        Titles(site, "index.xml").Should().Equal("abc🎉");
    }

    [Fact]
    public void A_section_without_dates_has_an_empty_feed()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").BuildQuietly();

        Items(site, "riffs/index.xml").Should().BeEmpty();
    }

    [Fact]
    public void The_sitemap_names_every_page_and_no_other_file()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/a b.md", "date: 2021-07-19\ntags: ['C#']\naliases: [/old]")
            .Page("riffs/ünï.md", "date: 2021-07-19\nlastmod: 2022-01-02T03:04:05+06:00")
            .BuildQuietly();

        var urls = XDocument.Parse(site.Read("sitemap.xml")).Root!;

        urls.Name.Should().Be(SitemapSchema + "urlset");
        urls.Elements()
            .Should()
            .OnlyContain(url =>
                url.Name == SitemapSchema + "url" && url.Elements().First().Name == SitemapSchema + "loc"
            );
        urls.Elements()
            .Select(url => url.Element(SitemapSchema + "loc")!.Value)
            .Should()
            .Equal(
                "https://riffs.example/",
                "https://riffs.example/riffs/",
                "https://riffs.example/riffs/a-b/",
                "https://riffs.example/riffs/%C3%BCn%C3%AF/",
                "https://riffs.example/tags/",
                "https://riffs.example/tags/c%23/"
            );
        urls.Descendants(SitemapSchema + "lastmod")
            .Select(date => date.Value)
            .Should()
            .Equal("2021-07-19T00:00:00+00:00", "2022-01-02T03:04:05+06:00");
    }

    [Fact]
    public void The_robots_file_refers_to_the_sitemap()
    {
        using var site = new SiteTestContext("https://host.example/sub/");

        site.Page("riffs/one.md").BuildQuietly();

        site.Read("robots.txt")
            .Should()
            .Be("User-agent: *\nDisallow:\n\nSitemap: https://host.example/sub/sitemap.xml\n");
    }

    private static XElement Channel(SiteTestContext site, string path) =>
        XDocument.Parse(site.Read(path)).Root!.Element("channel")!;

    private static IEnumerable<XElement> Items(SiteTestContext site, string path) =>
        Channel(site, path).Elements("item");

    private static IEnumerable<string> Titles(SiteTestContext site, string path) =>
        Items(site, path).Select(item => item.Element("title")!.Value);
}
