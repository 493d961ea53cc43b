using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Companion.Acceptance.Pages;
using Companion.Acceptance.Sites;
using Xunit;

namespace Companion.Acceptance.Hugo;

/// <summary>
/// Checks what must stay the same when a site moves from Hugo, by comparison with the real Hugo on the same content.
/// </summary>
public sealed partial class HugoTests(PublishedSite published, HugoEpisode hugo)
{
    private static string EpisodeFile => BuiltSite.FileOf(BuiltSite.Episode);

    [Fact]
    public void Every_page_that_Hugo_writes_is_at_the_same_address()
    {
        var pages = HugoFiles(".html");

        pages.Should().Contain(EpisodeFile).And.Contain("tags/python/index.html").And.Contain("categories/index.html");
        published.Site.HtmlFiles.Should().Contain(pages);
    }

    [Fact]
    public void We_write_no_page_that_Hugo_does_not_but_notebooks_the_search_and_the_error_page() =>
        published
            .Site.HtmlFiles.Where(file => !file.StartsWith("notebooks/", StringComparison.Ordinal))
            .Except(HugoFiles(".html"))
            .Should()
            .BeEquivalentTo("404.html", "search/index.html");

    [Theory]
    [InlineData("index.xml")]
    [InlineData("django-riffs/index.xml")]
    [InlineData("sitemap.xml")]
    public void Feeds_and_the_sitemap_are_at_the_same_addresses(string file)
    {
        HugoFiles(".xml").Should().Contain(file);
        published.Site.Files.Should().Contain(file);
    }

    [Fact]
    public void The_sitemap_lists_the_same_pages() =>
        Sitemap(Ours("sitemap.xml"))
            .Where(url => !url.Contains("/notebooks/", StringComparison.Ordinal))
            .Should()
            .Equal(Sitemap(Theirs("sitemap.xml")));

    [Theory]
    [InlineData("index.xml")]
    [InlineData("django-riffs/index.xml")]
    public void The_feeds_hold_the_same_pages_with_the_same_dates(string file)
    {
        var ours = Items(Ours(file));

        ours.Should().NotBeEmpty();
        ours.Should().Equal(Items(Theirs(file)));
    }

    [Fact]
    public void Aliases_are_the_same_files_and_lead_to_the_same_page()
    {
        var theirs = HugoFiles(".html").Where(file => IsRedirect(Theirs(file))).ToArray();
        var ours = published.Site.HtmlFiles.Where(file => IsRedirect(Ours(file))).ToArray();

        ours.Should().HaveCount(4).And.Equal(theirs);
        foreach (var file in ours)
        {
            RedirectFacts(Ours(file)).Should().Equal(RedirectFacts(Theirs(file)), file);
        }
    }

    [Fact]
    public void The_headings_have_the_same_ids_in_the_same_order()
    {
        var theirs = Parse(Theirs(EpisodeFile)).QuerySelectorAll(":is(h1, h2, h3, h4, h5, h6)[id]").Select(h => h.Id);
        var ours = Parse(Ours(EpisodeFile))
            .QuerySelectorAll(".prose :is(h1, h2, h3, h4, h5, h6)[id]")
            .Select(h => h.Id);

        ours.Should().Equal(theirs).And.Equal(EpisodePageTests.HeadingIds);
    }

    [Fact]
    public void The_text_is_the_same_to_the_last_quotation_mark()
    {
        var ours = Text(Ours(EpisodeFile));

        ours.Length.Should().BeGreaterThan(10_000);
        ours.Should().Be(Text(Theirs(EpisodeFile)));
    }

    [Fact]
    public void The_links_are_the_same()
    {
        static IEnumerable<string> Links(string html) =>
            Parse(html)
                .QuerySelectorAll(".prose a:not(.anchor)")
                .Select(link => $"{link.GetAttribute("href")} {link.GetAttribute("target")} {link.TextContent}");

        Links(Ours(EpisodeFile)).Should().HaveCount(10).And.Equal(Links(Theirs(EpisodeFile)));
    }

    private static bool IsRedirect(string html) => html.Contains("http-equiv=\"refresh\"");

    // The comparison excludes what experiments add to the author's text.
    private static IHtmlDocument Parse(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var experiment in page.QuerySelectorAll(".notebook, .simulation").ToArray())
        {
            experiment.Remove();
        }

        return page;
    }

    private static string[] RedirectFacts(string html)
    {
        var page = Parse(html);
        return
        [
            page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!,
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!,
            page.QuerySelector("meta[name=robots]")!.GetAttribute("content")!,
            page.QuerySelector("title")!.TextContent,
        ];
    }

    private static IEnumerable<string> Sitemap(string xml) =>
        XDocument
            .Parse(xml)
            .Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(loc => loc.Value)
            .Order();

    private static IEnumerable<string> Items(string xml) =>
        XDocument
            .Parse(xml)
            .Descendants("item")
            .Select(item => $"{item.Element("link")!.Value} {DateTimeOffset.Parse(item.Element("pubDate")!.Value):u}");

    // White space between blocks depends on the generator; within code it is the author's, so the lines must agree too.
    private static string Text(string html)
    {
        var page = Parse(html);
        var prose = page.QuerySelector(".prose")!;
        var code = prose.QuerySelectorAll("pre").Select(block => block.TextContent.TrimEnd('\n'));
        return $"{Space().Replace(prose.TextContent, " ").Trim()}\n{string.Join("\n---\n", code)}";
    }

    private string Ours(string file) => published.Site.Read(file);

    private string Theirs(string file) =>
        hugo.Build.Read(file) ?? throw new FileNotFoundException($"Hugo wrote no {file}");

    private IEnumerable<string> HugoFiles(string extension) =>
        FolderContents.Files(hugo.Build.Output).Where(file => file.EndsWith(extension, StringComparison.Ordinal));

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
