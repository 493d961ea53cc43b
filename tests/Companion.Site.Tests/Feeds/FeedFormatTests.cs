using System.Text.Json.Nodes;
using System.Xml.Linq;
using AwesomeAssertions;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds;
using Xunit;

namespace Companion.Site.Tests.Feeds;

/// <summary>Atom and JSON Feed beside RSS.</summary>
public sealed class FeedFormatTests
{
    [Fact]
    public void Another_reader_understands_Atom()
    {
        using var site = Site();

        var feed = FeedReader.ReadFromString(site.Read("riffs/atom.xml"));

        feed.Type.Should().Be(FeedType.Atom);
        feed.Title.Should().Be("Episodes · Test Riffs");
        var entry = feed.Items.Should().HaveCount(2).And.Subject.First();
        entry.Title.Should().Be("Two & three");
        entry.Id.Should().Be("https://riffs.example/riffs/two/");
        entry.Content.Should().Contain("<a href=\"https://riffs.example/riffs/one/\">");
        var atom = (AtomFeedItem)entry.SpecificItem;
        atom.PublishedDate.Should().Be(new DateTime(2021, 7, 20, 0, 0, 0, DateTimeKind.Utc));
        atom.UpdatedDateString.Should().Be("2021-08-01T00:00:00+00:00");
        atom.Categories.Should().Equal("Django");
    }

    [Fact]
    public void JSON_Feed_has_what_its_version_asks_for()
    {
        using var site = Site();

        var feed = JsonNode.Parse(site.Read("feed.json"))!;

        ((string)feed["version"]!).Should().Be("https://jsonfeed.org/version/1.1");
        ((string)feed["feed_url"]!).Should().Be("https://riffs.example/feed.json");
        var item = feed["items"]!.AsArray()[0]!;
        ((string)item["id"]!).Should().Be("https://riffs.example/riffs/two/");
        ((string)item["date_published"]!).Should().Be("2021-07-20T00:00:00+00:00");
        ((string)item["content_html"]!).Should().Contain("https://riffs.example/riffs/one/");
        item["attachments"]!.AsArray()[0]!
            .ToJsonString()
            .Should()
            .Be(
                """{"url":"https://media.example/2.mp3","mime_type":"audio/mpeg","size_in_bytes":5,"duration_in_seconds":62}"""
            );
    }

    [Fact]
    public void Terms_have_RSS_only()
    {
        using var site = Site();

        site.Has("tags/django/index.xml").Should().BeTrue();
        site.Has("tags/django/atom.xml").Should().BeFalse();
        site.Has("tags/django/feed.json").Should().BeFalse();
    }

    [Fact]
    public void A_page_names_the_feeds_of_its_list()
    {
        using var site = Site();

        site.Read("riffs/index.html")
            .Should()
            .Contain("type=\"application/atom&#x2B;xml\" title=\"Test Riffs\" href=\"/riffs/atom.xml\"")
            .And.Contain("type=\"application/feed&#x2B;json\" title=\"Test Riffs\" href=\"/riffs/feed.json\"");
    }

    [Fact]
    public void A_file_of_the_authors_replaces_a_feed()
    {
        using var site = Site(site => site.Write("input/feed.json", "{}"));

        site.Read("feed.json").Should().Be("{}");
    }

    [Fact]
    public void A_browser_shows_a_feed_with_the_themes_style_sheet()
    {
        using var site = Site();

        var instruction = XDocument
            .Parse(site.Read("index.xml"))
            .Nodes()
            .OfType<XProcessingInstruction>()
            .Should()
            .ContainSingle()
            .Which;
        var sheet = instruction.Data.Split('"')[3];
        site.Has(sheet.TrimStart('/')).Should().BeTrue();
    }

    private static SiteTestContext Site(Action<SiteTestContext>? prepare = null)
    {
        var site = new SiteTestContext();
        site.Page("riffs/one.md", "date: 2021-07-19")
            .Page("riffs/_index.md", "title: Episodes")
            .Page(
                "riffs/two.md",
                "title: Two & three\ndate: 2021-07-20\nlastmod: 2021-08-01\ntags: [Django]\n"
                    + "audio: { url: https://media.example/2.mp3, length: 5, duration: \"1:02\" }",
                "See [one](/riffs/one/)."
            );
        prepare?.Invoke(site);
        return site.BuildQuietly();
    }
}
