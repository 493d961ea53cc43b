using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Podcasts;

/// <summary>What directories refuse is an error where the author wrote it; what they recommend is a warning.</summary>
public sealed class BrokenShowTests
{
    [Fact]
    public void A_good_show_gets_no_message()
    {
        using var show = new ShowContext();

        show.Site.BuildQuietly().Has("episodes/podcast.xml").Should().BeTrue();
    }

    [Theory]
    [InlineData("description: Tea and servers.\n", "", "4:1: a show needs a description")]
    [InlineData("  category: Technology\n", "", "5:1: a show needs a category")]
    [InlineData("Technology", "Tecnology", "8:13: Apple has no category \"Tecnology\"")]
    [InlineData("Technology", "Hobbies", "8:13: Apple has no category \"Hobbies\"")]
    [InlineData("Technology", "Leisure > Hobbys", "8:13: there is no category \"Hobbys\" below Leisure")]
    [InlineData("  explicit: false\n", "", "5:1: a show has to say whether it is for adults only")]
    [InlineData("explicit: false", "explicit: perhaps", "9:13: 'explicit' is 'perhaps', not true or false")]
    [InlineData("  artwork: /img/artwork.png\n", "", "5:1: a show needs artwork")]
    [InlineData("artwork.png", "artwrok.png", "10:12: there is no picture /img/artwrok.png")]
    [InlineData(
        "  locked: false",
        "  locked: false\n  language: English",
        "12:13: \"English\" is not the code of a language"
    )]
    [InlineData("  locked: false", "  locked: false\n  guid: kettle", "12:9: the show's guid is not a UUID")]
    [InlineData(
        "  locked: false",
        "  locked: false\n  medium: postcast",
        "12:11: \"postcast\" is no medium of the podcast namespace"
    )]
    [InlineData(
        "  locked: false",
        "  locked: false\n  license: Mine",
        "12:12: \"mine\" is not the identifier of a licence"
    )]
    [InlineData("ada@kettle.example", "ada at kettle", "7:37: \"ada at kettle\" is not a mail address")]
    [InlineData(
        "  owner: { name: Ada Kettle, email: ada@kettle.example }\n  category: Technology\n  explicit: false\n  artwork: /img/artwork.png\n  locked: false",
        "  category: Technology\n  explicit: false\n  artwork: /img/artwork.png\n  locked: true",
        "10:11: a locked show needs an owner whom other hosts can ask"
    )]
    [InlineData(
        "https://kettle.example/",
        "http://localhost:8080/",
        "5:1: the feed's link to itself leads to localhost, which directories cannot load"
    )]
    [InlineData(
        "  locked: false",
        "  locked: false\n  newFeed: https://kettle.example/episodes/podcast.xml",
        "5:1: the feed has moved to its own address"
    )]
    [InlineData(
        "  locked: false",
        "  locked: false\n  feed: /podcast/",
        "12:9: 'feed' is not the path of a feed on this site"
    )]
    [InlineData("  locked: false", "  locked: false\n  type: random", "12:9: 'random' is no type of show")]
    [InlineData("  section: episodes", "  sction: episodes", "6:3: unknown key 'sction'")]
    public void A_mistake_in_the_show_is_found_where_it_is(string right, string wrong, string expected)
    {
        using var show = new ShowContext(settings: Changed(ShowContext.Settings, right, wrong));

        show.Site.Errors().Should().Equal($"input/site.yaml:{expected}");
    }

    [Theory]
    [InlineData("length: 1000, ", "", "5:15: nobody knows how many bytes the recording has, which players ask for")]
    [InlineData("length: 1000", "length: 0", "5:52: a recording has no bytes")]
    [InlineData("length: 1000", "length: 1 MB", "5:52: 'length' is '1 MB', not a number of bytes")]
    [InlineData("1.mp3", "1.ogg", "5:15: Apple does not play audio/ogg")]
    [InlineData("1.mp3", "1", "5:15: nobody knows what type of recording this is")]
    [InlineData(
        ".example/1",
        ".example//1",
        "5:15: the address of the recording has two slashes in a row, which directories refuse"
    )]
    [InlineData("date: 2026-01-12T08:00:00Z\n", "", "4:15: an episode without a date is in no feed")]
    [InlineData("duration: \"1:00\"", "duration: an hour", "5:68: 'duration' is 'an hour', not a time")]
    [InlineData("url: https://media.example/1.mp3, ", "file: 1.mp3, ", "5:16: there is no recording 1.mp3")]
    [InlineData("---\n\n", "transcript: said.vtt\n---\n\n", "6:13: there is no transcript said.vtt")]
    [InlineData("---\n\n", "transcript: said.doc\n---\n\n", "6:13: the format of the transcript said.doc is not known")]
    [InlineData("---\n\n", "chapters: them.json\n---\n\n", "6:11: there is no file them.json with chapters")]
    [InlineData("---\n\n", "chapters: [Intro]\n---\n\n", "6:12: a chapter does not begin with a time")]
    [InlineData(
        "---\n\n",
        "chapters: [\"0:30 B\", \"0:10 A\"]\n---\n\n",
        "6:22: a chapter begins before the one above it"
    )]
    [InlineData(
        "---\n\n",
        "chapters: [\"1:30 Late\"]\n---\n\n",
        "6:12: the chapter \"Late\" begins at 1:30, after the end of the recording at 1:00"
    )]
    [InlineData(
        "---\n\n",
        "soundbites: [{ start: \"0:50\", duration: 30 }]\n---\n\n",
        "6:23: the soundbite ends after the recording, which lasts 1:00"
    )]
    [InlineData("---\n\n", "people: [{ role: host }]\n---\n\n", "6:10: there is no 'name'")]
    [InlineData("---\n\n", "episodeType: special\n---\n\n", "6:14: 'special' is no kind of episode")]
    public void A_mistake_in_an_episode_is_found_where_it_is(string right, string wrong, string expected)
    {
        using var show = new ShowContext(first: Changed(ShowContext.First, right, wrong));

        show.Site.Errors().Should().Equal($"input/episodes/1.md:{expected}");
    }

    [Fact]
    public void A_chapter_that_points_at_no_section_is_a_broken_link()
    {
        using var show = new ShowContext(
            first: Changed(
                ShowContext.First,
                "---\n\n",
                "chapters:\n  - { start: \"0:00\", title: Steam, url: \"#steem\" }\n---\n\n"
            )
        );

        show.Site.Errors().Should().ContainSingle().Which.Should().StartWith("input/episodes/1.md:7:41: ");
    }

    [Theory]
    [InlineData(
        "https://media.example/1.mp3",
        "https://media.example/2.mp3",
        "input/episodes/2.md:5:15: \"Episode 1 - Boiling Point\" (input/episodes/1.md:5:15) has this recording too"
    )]
    public void One_recording_in_two_episodes_is_refused(string right, string wrong, string expected)
    {
        using var show = new ShowContext(first: Changed(ShowContext.First, right, wrong));

        show.Site.Errors().Should().Equal(expected);
    }

    [Fact]
    public void One_guid_in_two_episodes_is_refused()
    {
        using var show = new ShowContext(first: Changed(ShowContext.First, "---\n\n", "guid: same\n---\n\n"));
        show.Site.Write(
            "input/episodes/3.md",
            "---\ntitle: Three\ndate: 2026-02-01\nguid: same\naudio: { url: https://media.example/3.mp3, length: 1, duration: 9 }\n---\n"
        );

        show.Site.Errors()
            .Should()
            .Equal(
                "input/episodes/3.md:4:7: \"Episode 1 - Boiling Point\" (input/episodes/1.md:6:7) has this guid too"
            );
    }

    [Theory]
    [InlineData(1399, 1399, "the artwork is 1399 × 1399 pixels; Apple wants 1,400 to 3,000")]
    [InlineData(3001, 3001, "the artwork is 3001 × 3001 pixels; Apple wants 1,400 to 3,000")]
    [InlineData(1400, 1500, "the artwork is 1400 × 1500 pixels; Apple wants it square")]
    public void Artwork_of_another_size_is_refused(int width, int height, string expected)
    {
        using var show = new ShowContext();
        show.Site.Write("input/img/artwork.png", ShowContext.Png(width, height));

        show.Site.Errors().Should().Equal($"input/site.yaml:10:12: {expected}");
    }

    [Fact]
    public void Artwork_whose_name_lies_is_refused()
    {
        using var show = new ShowContext();
        show.Site.Write("input/img/artwork.png", [.. "RIFF\0\0\0\0WEBPVP8 "u8]);

        show.Site.Errors().Should().Equal("input/site.yaml:10:12: the artwork is WebP; Apple accepts PNG and JPEG");
    }

    [Fact]
    public void A_description_that_Apple_would_cut_is_refused()
    {
        using var show = new ShowContext(first: Changed(ShowContext.First, "How hot is hot?", new string('é', 2001)));

        show.Site.Errors()
            .Should()
            .Equal("input/episodes/1.md:4:14: the description has 4002 bytes; Apple accepts 4000");
    }

    [Theory]
    [InlineData("author: { name: Ada Kettle }\n", "", "4:1: nobody is named as the show's author")]
    [InlineData("  locked: false\n", "", "5:1: the show does not say whether other hosts may import it")]
    [InlineData(
        "  locked: false",
        "  locked: false\n  people: [{ name: Ada, role: hots }]",
        "12:31: \"hots\" is no role that players know"
    )]
    [InlineData("https://kettle.example/", "http://kettle.example/", "5:1: directories want a feed over https")]
    public void What_directories_recommend_of_a_show_is_a_warning(string right, string wrong, string expected)
    {
        using var show = new ShowContext(settings: Changed(ShowContext.Settings, right, wrong));

        show.Site.Warnings().Should().Equal($"input/site.yaml:{expected}");
    }

    [Theory]
    [InlineData(", duration: \"1:00\"", "", "5:15: nobody knows how long the recording is")]
    [InlineData("https://media", "http://media", "5:15: players on https pages refuse a recording over http")]
    [InlineData(
        "Episode 1 - Boiling Point",
        "\"#1: Boiling Point\"",
        "2:8: the title contains the episode's number, which players show beside it"
    )]
    [InlineData("Episode 1", "Episode 2", "1:1: episode 2 is in input/episodes/1.md too")]
    [InlineData(
        "---\n\n",
        "soundbites: [{ start: 5, duration: 5 }]\n---\n\n",
        "6:23: a soundbite lasts 5 seconds; players expect 15 to 120"
    )]
    public void What_directories_recommend_of_an_episode_is_a_warning(string right, string wrong, string expected)
    {
        using var show = new ShowContext(first: Changed(ShowContext.First, right, wrong));

        show.Site.Warnings().Should().Equal($"input/episodes/{(right == "Episode 1" ? 2 : 1)}.md:{expected}");
    }

    // A replacement that finds nothing would test nothing.
    private static string Changed(string text, string right, string wrong)
    {
        var at = text.IndexOf(right, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0);
        return string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length));
    }
}
