using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.Listening;

/// <summary>The show's feeds as Debian's feedparser reads them.</summary>
public sealed class FeedparserTests(ServedShow show)
{
    private const string Reader = """
        import feedparser, json, sys
        feed = feedparser.parse(sys.argv[1])
        print(json.dumps({
            "bozo": bool(feed.bozo), "version": feed.version, "feed": feed.feed, "entries": feed.entries,
        }, default=str))
        """;

    [Fact]
    public async Task Every_field_of_the_podcast_is_understood()
    {
        var read = await ReadAsync("episodes/podcast.xml");

        ((bool)read["bozo"]!).Should().BeFalse("the feed is well-formed");
        ((string)read["version"]!).Should().Be("rss20");
        var feed = read["feed"]!;
        ((string)feed["title"]!).Should().Be("Kettle and Stack");
        // feedparser takes the owner for the author.
        ((string)feed["publisher_detail"]!["name"]!)
            .Should()
            .Be("Ada Kettle");
        ((string)feed["publisher_detail"]!["email"]!).Should().Be("ada@kettleandstack.example");
        ((string)feed["language"]!).Should().Be("en");
        ((string)feed["image"]!["href"]!).Should().EndWith("/img/artwork.png");
        ((string)feed["podcast_locked"]!["owner"]!).Should().Be("ada@kettleandstack.example");
        ((string)feed["podcast_guid"]!).Should().Be("4f4f6cd7-8b1f-5c9e-9a4e-2f6a8a1a3c55");
        feed["tags"]!.AsArray().Select(tag => (string)tag!["term"]!).Should().Contain(["Technology", "Leisure"]);
        var episode = read["entries"]!.AsArray()[1]!;
        ((string)episode["title"]!).Should().Be("I'm a Teapot");
        ((string)episode["itunes_duration"]!).Should().Be("47");
        ((string)episode["itunes_episode"]!).Should().Be("1");
        var enclosure = episode["links"]!.AsArray().Single(link => (string)link!["rel"]! == "enclosure")!;
        ((string)enclosure["type"]!).Should().Be("audio/mpeg");
        var file = new FileInfo(Path.Combine(show.Folder, "episodes/1-im-a-teapot/teapot.mp3"));
        ((string)enclosure["length"]!).Should().Be($"{file.Length}");
        ((string)episode["published"]!).Should().Be("Mon, 12 Jan 2026 08:00:00 +0000");
        episode["published_parsed"].Should().NotBeNull("the date can be read");
        ((string)episode["content"]![0]!["value"]!).Should().Contain("<h2 id=\"the-joke\">");
    }

    [Theory]
    [InlineData("episodes/index.xml", "rss20")]
    [InlineData("episodes/atom.xml", "atom10")]
    public async Task The_article_feeds_are_understood(string file, string version)
    {
        var read = await ReadAsync(file);

        ((bool)read["bozo"]!).Should().BeFalse("the feed is well-formed");
        ((string)read["version"]!).Should().Be(version);
        read["entries"]!.AsArray().Should().HaveCount(3);
        read["entries"]!.AsArray().Should().OnlyContain(entry => entry!["published_parsed"] != null);
    }

    private async Task<JsonNode> ReadAsync(string file)
    {
        var result = await ToolProcess.RunAsync(
            "/usr/bin/python3",
            ["-c", Reader, Path.Combine(show.Folder, file)],
            show.Folder
        );
        return JsonNode.Parse(result.OutputOrThrow())!;
    }
}
