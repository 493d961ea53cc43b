using AwesomeAssertions;
using Companion.Podcasts.Chapters;
using Xunit;

namespace Companion.Podcasts.Tests.Chapters;

public class JsonChaptersTests
{
    [Fact]
    public void All_members_are_read()
    {
        var reading = Read(
            """
            {"version": "1.2.0", "author": "Ada", "chapters": [
              {"startTime": 0, "title": "Intro"},
              {"startTime": 75.5, "endTime": 80, "title": "A place", "img": "/a.png", "url": "#place",
               "location": {"name": "Turin", "geo": "geo:45.07,7.69"}},
              {"startTime": 90, "title": "Hidden", "toc": false, "location": {"name": "Here"}},
              {"startTime": 100, "img": "https://example.org/b.png"}]}
            """
        );

        reading.Messages.Should().BeEmpty();
        reading
            .Chapters.Should()
            .Equal(
                new Chapter(TimeSpan.Zero, "Intro"),
                new Chapter(TimeSpan.FromSeconds(75.5), "A place")
                {
                    End = TimeSpan.FromSeconds(80),
                    Image = "/a.png",
                    Address = "#place",
                    Location = new ChapterLocation("Turin", "geo:45.07,7.69"),
                },
                new Chapter(TimeSpan.FromSeconds(90), "Hidden")
                {
                    IsInContents = false,
                    Location = new ChapterLocation("Here", Coordinates: null),
                },
                new Chapter(TimeSpan.FromSeconds(100), "") { Image = "https://example.org/b.png", IsInContents = false }
            );
    }

    [Fact]
    public void Starts_that_do_not_ascend_are_marked_and_sorted()
    {
        var reading = Read(
            """
            {"chapters": [{"startTime": 20, "title": "b"}, {"startTime": 10, "title": "a"},
            {"startTime": 10, "title": "c"}, {"startTime": 30, "endTime": 5, "title": "d"}]}
            """
        );

        reading
            .Messages.Should()
            .Equal(
                "1:62: Error: '10' the chapter starts before the one above it, which starts at 00:00:20.000",
                "2:15: Warning: '10' the chapter starts at the same time as the one above it, 00:00:10.000",
                "2:48: Error: '30' the chapter ends at 00:00:05.000, before it starts"
            );
        reading.Lines.Should().Equal("10 a", "10 c", "20 b", "30 d");
        reading.Chapters[3].End.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"startTime":-1,"title":"a"}""", "1:27: Error: '-1' the time '-1' is negative")]
    [InlineData("""{"startTime":"x","title":"a"}""", "1:27: Error: '\"x\"' the time '\"x\"' cannot be read")]
    [InlineData("""{"startTime":1,"endTime":true,"title":"a"}""", "1:39: Error: 'true' the time 'true' cannot be read")]
    [InlineData("""{"title":"a"}""", "1:14: Error: '{' the chapter has no \"startTime\"")]
    [InlineData("7", "1:14: Error: '7' the chapter has no \"startTime\"")]
    [InlineData(
        """{"startTime":1,"url":" javascript:alert(1)"}""",
        "1:27: Error: '1' the address 'javascript:alert(1)' of the chapter does not lead to a web page"
    )]
    [InlineData("", "Error: the file has no chapters")]
    public void A_chapter_that_cannot_be_right_is_marked(string chapter, string expected) =>
        Read($$"""{"chapters":[{{chapter}}]}""").Messages.Should().Equal(expected);

    [Fact]
    public void An_address_that_is_not_safe_is_dropped() =>
        Read("""{"chapters":[{"startTime":1,"title":"a","url":"JavaScript:x","img":"data:x"}]}""")
            .Chapters.Should()
            .Equal(new Chapter(TimeSpan.FromSeconds(1), "a"));

    [Theory]
    [InlineData("[]", "1:1: Error: '[' the JSON has no list \"chapters\"")]
    [InlineData("""{"chapters":{}}""", "1:1: Error: '{' the JSON has no list \"chapters\"")]
    [InlineData("""{"chapters":[""", "1:13: Error: '[' the list that opens here is not closed")]
    public void What_does_not_hold_chapters_is_an_error(string text, string expected) =>
        Read(text).Messages.Should().Equal(expected);

    [Fact]
    public void An_unknown_version_is_a_warning() =>
        Read("""{"version":"2.0","chapters":[{"startTime":0,"title":"a"}]}""")
            .Messages.Should()
            .Equal("1:12: Warning: '\"2.0\"' this version of JSON chapters is not known");

    private static ChapterReading Read(string text) => ChapterReading.Of(text, JsonChaptersReader.Read);
}
