using System.Text.RegularExpressions;
using System.Xml.Linq;
using AwesomeAssertions;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds.Itunes;
using Companion.Testing;
using Xunit;

namespace Companion.Site.Tests.Podcasts;

/// <summary>The feed of a show.</summary>
public sealed partial class PodcastFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static readonly XNamespace Podcast = "https://podcastindex.org/namespace/1.0";

    private const string Everything = """
        title: Kettle and Stack
        baseUrl: https://kettle.example/
        description: Tea & servers.
        author: { name: Ada Kettle }
        podcast:
          section: episodes
          title: Kettle & Stack
          author: Ada Kettle and Sam Steeper
          owner: { name: Ada Kettle, email: ada@kettle.example }
          category: [Technology, Leisure > Hobbies]
          explicit: false
          artwork: /img/artwork.png
          language: en-GB
          type: serial
          copyright: © 2026
          license: { name: Kettle Licence, url: "https://kettle.example/licence/" }
          locked: true
          guid: 4f4f6cd7-8b1f-5c9e-9a4e-2f6a8a1a3c55
          medium: podcast
          funding: { text: Buy us a pot, url: "https://kettle.example/pot/" }
          people:
            - { name: ada, role: host }
            - { name: Grace, role: audio editor, url: "https://grace.example/" }
          feed: /kettle.xml
          hub: https://hub.example/
          op3: true
          complete: true
          block: true
          newFeed: https://new.example/kettle.xml

        """;

    private const string Full = """
        ---
        title: Boiling <Point>
        date: 2026-01-12T09:00:00+01:00
        description: How hot is hot?
        episode: 1
        season: 2
        episodeType: bonus
        guid: urn:kettle:1
        explicit: true
        block: true
        audio: { url: https://media.example/1.mp3, length: 1000, duration: "1:01:01.5" }
        alternate: { url: https://media.example/1.opus, length: 500, title: Small }
        transcript:
          - { url: https://media.example/1.vtt }
          - { url: https://media.example/1.json, language: de }
        chapters:
          - "0:00 Intro"
          - { start: "0:30", title: Steam, url: "#steam", image: /img/steam.png }
          - { start: "0:40", title: A picture, toc: false }
        people: [{ name: Grace Brewer, role: guest, image: "https://grace.example/face.jpg" }]
        soundbites: [{ start: "0:10", duration: 20, title: The best part }]
        ---

        Read [about steam](#steam), or [the next](/episodes/2/).

        ## Steam

        More.

        """;

    [Fact]
    public void Everything_that_is_known_is_in_it()
    {
        using var show = new ShowContext(Everything, Full);
        show.Site.Page("people/ada.md", "title: Ada Kettle", "Hosts.");
        show.Site.Write("input/episodes/2.md", Numbered(2)).Write("input/img/steam.png", ShowContext.Png(9, 9));

        show.Site.Build().Diagnostics.Should().BeEmpty();

        // The style sheet's name contains a hash of its content.
        Golden.Match(StyleSheet().Replace(show.Site.Read("kettle.xml"), "feed.css"), "txt");
    }

    [Fact]
    public void The_identity_of_a_show_follows_from_the_address_of_its_feed()
    {
        using var show = new ShowContext(
            ShowContext
                .Settings.Replace("https://kettle.example/", "https://mp3s.nashownotes.com/", StringComparison.Ordinal)
                .Replace("  locked: false", "  locked: false\n  feed: /pc20rss.xml", StringComparison.Ordinal)
        );

        show.Site.BuildQuietly();

        // The vector of the namespace's own documentation.
        Channel(show, "pc20rss.xml")
            .Element(Podcast + "guid")!
            .Value.Should()
            .Be("917393e3-1b1e-5cef-ace4-edaa54e1f810");
    }

    [Fact]
    public void A_long_feed_goes_on_in_further_documents()
    {
        using var show = new ShowContext(
            ShowContext.Settings.Replace("  locked: false", "  locked: false\n  pageSize: 10", StringComparison.Ordinal)
        );
        for (var number = 3; number <= 25; number++)
        {
            show.Site.Write($"input/episodes/{number}.md", Numbered(number));
        }

        show.Site.BuildQuietly();

        string[] files = ["episodes/podcast.xml", "episodes/podcast-2.xml", "episodes/podcast-3.xml"];
        files
            .SelectMany(file =>
                Channel(show, file).Elements("item").Select(item => (string)item.Element(Itunes + "episode")!)
            )
            .Select(int.Parse)
            .Should()
            .BeEquivalentTo(Enumerable.Range(1, 25))
            .And.BeInDescendingOrder();
        Links(show, files[0]).Should().Equal("self ", "first ", "last -3", "next -2");
        Links(show, files[1]).Should().Equal("self -2", "first ", "last -3", "previous ", "next -3");
        Links(show, files[2]).Should().Equal("self -3", "first ", "last -3", "previous -2");
    }

    [Fact]
    public void Each_of_several_shows_has_its_own()
    {
        using var show = new ShowContext(
            ShowContext.Settings.Replace("podcast:\n  section", "podcast:\n- section", StringComparison.Ordinal)
                + """
                - section: tea
                  title: Only Tea
                  category: Leisure
                  explicit: false
                  artwork: /img/artwork.png
                  locked: false

                """
        );
        show.Site.Write("input/tea/1.md", Numbered(7));

        show.Site.BuildQuietly();

        Channel(show, "episodes/podcast.xml").Element("title")!.Value.Should().Be("Kettle and Stack");
        Channel(show, "tea/podcast.xml").Element("title")!.Value.Should().Be("Only Tea");
        Channel(show, "tea/podcast.xml").Elements("item").Should().ContainSingle();
    }

    [Fact]
    public void An_episode_without_a_recording_is_in_the_article_feed_only()
    {
        using var show = new ShowContext(first: "---\ntitle: Elsewhere\ndate: 2026-01-12\n---\n\nText.\n");

        show.Site.BuildQuietly();

        Channel(show, "episodes/podcast.xml").Elements("item").Should().ContainSingle();
        show.Site.Read("episodes/index.xml").Should().Contain("Elsewhere");
    }

    [Fact]
    public void Players_on_other_sites_may_read_it()
    {
        using var show = new ShowContext(
            first: ShowContext.First.Replace("---\n\n", "chapters: [\"0:00 A\"]\n---\n\n", StringComparison.Ordinal)
        );

        show.Site.BuildQuietly();

        show.Site.Read("_headers")
            .Should()
            .Contain("/episodes/podcast.xml\n  Access-Control-Allow-Origin: *\n")
            .And.Contain("/*/chapters.json\n  Access-Control-Allow-Origin: *\n");
    }

    [Fact]
    public void Of_JSON_files_they_may_read_only_the_transcripts()
    {
        using var show = new ShowContext(
            first: ShowContext.First.Replace("---\n\n", "transcript: said.json\n---\n\n", StringComparison.Ordinal)
        );
        show.Site.Write(
            "input/episodes/said.json",
            """{ "version": "1.0.0", "segments": [{ "startTime": 0, "endTime": 1, "body": "Hello there." }] }"""
        );

        show.Site.BuildQuietly();

        show.Site.Read("_headers").Should().Contain("/episodes/said.json\n").And.NotContain("/*.json");
    }

    [Fact]
    public void An_older_document_changes_with_the_people_of_the_show()
    {
        using var show = new ShowContext(
            ShowContext.Settings.Replace(
                "  locked: false",
                "  locked: false\n  people: [ada]",
                StringComparison.Ordinal
            ),
            ShowContext.First.Replace("---\n\n", "people: [Grace]\n---\n\n", StringComparison.Ordinal)
        );
        File.Delete(show.Site.PathOf("input/episodes/2.md"));
        var options = show.Site.Options with { Cache = show.Site.PathOf(".cache") };
        show.Site.Page("people/ada.md", "title: Ada Kettle").BuildQuietly(_ => options);

        show.Site.Page("people/ada.md", "title: Ada Potter").BuildQuietly(_ => options);

        Channel(show, "episodes/podcast.xml").Element(Podcast + "person")!.Value.Should().Be("Ada Potter");
    }

    [Fact]
    public void Another_reader_understands_it()
    {
        using var show = new ShowContext(Everything, Full);
        show.Site.Write("input/episodes/2.md", Numbered(2)).Write("input/img/steam.png", ShowContext.Png(9, 9));
        show.Site.BuildQuietly();

        var feed = FeedReader.ReadFromString(show.Site.Read("kettle.xml"));

        feed.Title.Should().Be("Kettle & Stack");
        feed.Language.Should().Be("en-gb");
        var channel = feed.GetItunesChannel();
        channel.Owner.Email.Should().Be("ada@kettle.example");
        channel.Categories.Select(category => category.Text).Should().Equal("Technology", "Leisure");
        channel.Image.Href.Should().Be("https://kettle.example/img/artwork.png");
        var item = feed.Items.Should().HaveCount(2).And.Subject.Last();
        item.Title.Should().Be("Boiling <Point>");
        item.PublishingDate.Should().Be(new DateTime(2026, 1, 12, 8, 0, 0, DateTimeKind.Utc));
        item.Id.Should().Be("urn:kettle:1");
        item.GetItunesItem().Duration.Should().Be(new TimeSpan(1, 1, 2));
        item.GetItunesItem().Explicit.Should().BeTrue();
    }

    [Fact]
    public void Ten_episodes_as_castanet_writes_them_are_all_there()
    {
        using var show = new ShowContext(
            ShowContext.Settings.Replace(
                "  locked: false",
                "  locked: false\n  audioFolder: https://media.example/show/",
                StringComparison.Ordinal
            ),
            Castanet(1)
        );
        for (var number = 2; number <= 10; number++)
        {
            show.Site.Write($"input/episodes/{number}.md", Castanet(number));
        }

        show.Site.Page("guest/jdoe.md", "title: Jane Doe", "Knows kettles.");

        show.Site.BuildQuietly();

        var items = Channel(show, "episodes/podcast.xml").Elements("item").ToList();
        items
            .Select(item => (string)item.Element("enclosure")!.Attribute("url")!)
            .Should()
            .BeEquivalentTo(Enumerable.Range(1, 10).Select(number => $"https://media.example/show/{number}.mp3"));
        items[0].Element(Itunes + "duration")!.Value.Should().Be("4102");
        items[0].Element("enclosure")!.Attribute("length")!.Value.Should().Be("24000010");
        items[0].Element(Podcast + "person")!.Value.Should().Be("Jane Doe");
        items[0].Element(Itunes + "explicit")!.Value.Should().Be("false");
        show.Site.Has("1/index.html").Should().BeTrue("castanet's short addresses are aliases");
    }

    private static string Numbered(int number) =>
        $$"""
            ---
            title: Episode {{number}} - Pot {{number}}
            date: 2026-02-{{number:00}}
            audio: { url: https://media.example/n{{number}}.mp3, length: 2000, duration: 120 }
            ---

            Text.

            """;

    // TOML, empty texts, text for numbers: as the theme's archetype and its example site have it.
    private static string Castanet(int number) =>
        $"""
            +++
            Description = "Pot {number}."
            aliases = ["/{number}"]
            author = "Matt"
            categories = []
            date = "2026-03-{number:00}T04:09:58-05:00"
            episode = "{number}"
            episode_image = "img/episode/default.jpg"
            explicit = "no"
            guests = ["jdoe"]
            podcast_duration = "1:08:22"
            podcast_file = "{number}.mp3"
            podcast_bytes = "240000{number:00}"
            tags = []
            title = "Pot {number}"
            youtube = ""
            +++

            Text.

            """;

    private static XElement Channel(ShowContext show, string file) =>
        XDocument.Parse(show.Site.Read(file)).Root!.Element("channel")!;

    private static IEnumerable<string> Links(ShowContext show, string file) =>
        Channel(show, file)
            .Elements(Atom + "link")
            .Select(link =>
                $"{(string)link.Attribute("rel")!} {((string)link.Attribute("href")!)["https://kettle.example/episodes/podcast".Length..^".xml".Length]}"
            );

    [GeneratedRegex(@"feed\.[0-9a-f]+\.css", RegexOptions.None, 1000)]
    private static partial Regex StyleSheet();
}
