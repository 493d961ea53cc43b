using AwesomeAssertions;
using Companion.Podcasts.Chapters;
using Xunit;

namespace Companion.Podcasts.Tests.Chapters;

public class ChapterListTests
{
    [Fact]
    public void A_line_has_a_time_a_title_and_perhaps_an_address()
    {
        var reading = Read(
            "\uFEFF00:00:00.000 Intro\r\n\r\n 1:15 - Why <3? <https://example.org/>\r90:00\tPlace <#place>"
        );

        reading.Messages.Should().BeEmpty();
        reading
            .Chapters.Should()
            .Equal(
                new Chapter(TimeSpan.Zero, "Intro"),
                new Chapter(TimeSpan.FromSeconds(75), "Why <3?") { Address = "https://example.org/" },
                new Chapter(TimeSpan.FromMinutes(90), "Place") { Address = "#place" }
            );
    }

    [Fact]
    public void Problems_are_marked_and_the_rest_is_read()
    {
        var reading = Read("Intro\n0:10 b\n-0:05 c\n0:05 d\n0:05\n0:06 <https://example.org>\n0:07 e <mailto:a@b>");

        reading
            .Messages.Should()
            .Equal(
                "1:1: Error: 'Intro' the time 'Intro' cannot be read",
                "3:1: Error: '-0:05' the time '-0:05' is negative",
                "4:1: Error: '0:05' the chapter starts before the one above it, which starts at 00:00:10.000",
                "5:1: Error: '0:05' the chapter has no title",
                "6:1: Error: '0:06' the chapter has no title",
                "7:1: Error: '0:07' the address 'mailto:a@b' of the chapter does not lead to a web page"
            );
        reading.Lines.Should().Equal("5 d", "7 e", "10 b");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void A_list_without_chapters_is_an_error(string text) =>
        Read(text).Messages.Should().Equal("Error: the file has no chapters");

    private static ChapterReading Read(string text) => ChapterReading.Of(text, ChapterListReader.Read);
}
