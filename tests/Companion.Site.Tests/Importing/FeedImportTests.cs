using AwesomeAssertions;
using Companion.Site.Importing.Feeds;
using Companion.Sources;
using Companion.Testing;
using Xunit;

namespace Companion.Site.Tests.Importing;

public sealed class FeedImportTests : IDisposable
{
    private const string Namespaces =
        "xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_item_becomes_an_episode()
    {
        var report = Import(
            """
            <item>
              <title>14. Go "live": deployment</title>
              <link>https://old.example/show/14</link>
              <guid isPermaLink="false">abc-14</guid>
              <pubDate>Mon, 19 Jul 2021 10:30:00 EST</pubDate>
              <itunes:subtitle>How to deploy</itunes:subtitle>
              <itunes:season>2</itunes:season>
              <itunes:episode>14</itunes:episode>
              <itunes:duration>31:07</itunes:duration>
              <enclosure url="https://cdn.example/14.mp3?a=1&amp;b=2" type="audio/mpeg" length="12345"/>
              <content:encoded><![CDATA[<h1>Notes</h1><p>Read <a href="https://e.example/a_b">this</a> and <em>that</em>.</p><ul><li>one</li><li>two*</li></ul>]]></content:encoded>
            </item>
            """
        );

        report.ToReview.Should().BeEmpty();
        File.ReadAllText(_folder["input/episodes/2021-07-19-14.-go-live-deployment.md"])
            .Should()
            .Be(
                """
                ---
                title: "14. Go \"live\": deployment"
                date: 2021-07-19T10:30:00-05:00
                description: How to deploy
                season: 2
                episode: 14
                guid: abc-14
                audio:
                  url: "https://cdn.example/14.mp3?a=1&b=2"
                  type: audio/mpeg
                  length: 12345
                  duration: "31:07"
                aliases: ["/show/14"]
                ---

                ## Notes

                Read [this](<https://e.example/a_b>) and *that*.

                - one
                - two\*

                """.ReplaceLineEndings("\n")
            );
        File.ReadAllText(_folder["input/site.yaml"])
            .Should()
            .StartWith("title: The Show\nbaseUrl: \"https://old.example/\"\n");
    }

    [Fact]
    public void What_is_there_already_stays()
    {
        const string Item =
            "<item><title>One</title><pubDate>Mon, 19 Jul 2021 10:30:00 GMT</pubDate><description>Text</description></item>";
        _folder.Write("input/episodes/2021-07-19-one.md", "mine").Write("input/site.yaml", "title: Mine\n");

        var report = Import(Item);

        report.Done.Should().Contain("left 1 episode as they are, which are there already");
        File.ReadAllText(_folder["input/episodes/2021-07-19-one.md"]).Should().Be("mine");
        File.ReadAllText(_folder["input/site.yaml"]).Should().Be("title: Mine\n");
    }

    [Fact]
    public void What_is_missing_is_reported_with_its_line()
    {
        var report = Import(
            "<item><title>One</title><pubDate>yesterday</pubDate><description><![CDATA[<table><tr><td>a</td></tr></table>]]></description></item>\n<item/>"
        );

        report
            .ToReview.Select(remark => remark.ToString())
            .Should()
            .Equal(
                "feed.xml:3: \"One\": its date \"yesterday\" cannot be read: write date: YYYY-MM-DD",
                "feed.xml:3: \"One\": it has no audio file",
                "feed.xml:3: \"One\": its text stays HTML, because of <table>"
            );
        report.NotPossible.Should().ContainSingle().Which.ToString().Should().Be("feed.xml:4: this item has no title");
    }

    [Fact]
    public void A_document_type_is_refused()
    {
        _folder.Write(
            "feed.xml",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n<rss><channel><title>&b;</title></channel></rss>"
        );

        var act = () => FeedImport.Run(_folder["feed.xml"], _folder["site"], "episodes");

        act.Should().Throw<DiagnosticException>().WithMessage("*document type (DTD), which is refused*");
        Directory.Exists(_folder["site"]).Should().BeFalse();
        Directory.GetDirectories(_folder.Path).Should().BeEmpty();
    }

    [Theory]
    [InlineData("<rss><channel>", "*not well-formed XML*")]
    [InlineData("<html><body/></html>", "*there is no channel*")]
    public void What_is_not_a_feed_is_refused(string text, string message)
    {
        _folder.Write("feed.xml", text);

        var act = () => FeedImport.Run(_folder["feed.xml"], _folder.Path, "episodes");

        act.Should().Throw<DiagnosticException>().WithMessage(message);
    }

    private Companion.Site.Importing.Reporting.ImportReport Import(string items)
    {
        _folder.Write(
            "feed.xml",
            $"<rss version=\"2.0\" {Namespaces}>\n<channel><title>The Show</title><link>https://old.example/</link>\n{items}</channel></rss>"
        );
        return FeedImport.Run(_folder["feed.xml"], _folder.Path, "episodes");
    }
}
