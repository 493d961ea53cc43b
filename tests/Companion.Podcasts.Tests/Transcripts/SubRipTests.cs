using AwesomeAssertions;
using Companion.Podcasts.Transcripts;
using Xunit;

namespace Companion.Podcasts.Tests.Transcripts;

public class SubRipTests
{
    [Fact]
    public void Numbers_and_times_with_a_comma_or_a_dot_are_read()
    {
        var reading = Read(
            "1\n00:00:01,000 --> 00:00:02,500\nHello\nlisteners\n\n2\n00:00:03.000 --> 00:00:04.000\n42\n"
        );

        reading.Lines.Should().Equal("1-2.5 |Hello listeners", "3-4 |42");
        reading.Messages.Should().BeEmpty();
    }

    [Fact]
    public void Neither_numbers_nor_blank_lines_are_needed() =>
        Read("00:00:01,000 --> 00:00:02,000\na\n2\n00:00:03,000 --> 00:00:04,000\nb\n00:00:05,000 --> 00:00:06,000\nc")
            .Lines.Should()
            .Equal("1-2 |a", "3-4 |b", "5-6 |c");

    [Theory]
    [InlineData("Ada: Hi", "Ada|Hi")]
    [InlineData("Ada Lovelace:\nHi", "Ada Lovelace|Hi")]
    [InlineData("Éva: Hi: there", "Éva|Hi: there")]
    [InlineData("ada: Hi", "|ada: Hi")]
    [InlineData("At 10:30 we met", "|At 10:30 we met")]
    [InlineData("Ada:", "|Ada:")]
    [InlineData("The first thing that I would like to say is: hi", "|The first thing that I would like to say is: hi")]
    [InlineData("{\\an8}<i>Hi</i> <font color=\"red\">you</font>", "|Hi you")]
    [InlineData("a < b, {c} <3 --> d", "|a < b, {c} <3 --> d")]
    public void Markup_is_removed_and_a_short_name_before_a_colon_speaks(string text, string expected) =>
        Read($"1\n00:00:01,000 --> 00:00:02,000\n{text}\n").Lines.Should().Equal($"1-2 {expected}");

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void A_name_has_at_most_forty_characters(int length, bool isName) =>
        (Read($"00:00:01,000 --> 00:00:02,000\n{new string('A', length)}: Hi").Cues[0].Speaker is not null)
            .Should()
            .Be(isName);

    [Fact]
    public void Problems_are_marked_and_the_rest_is_read()
    {
        var reading = Read("1\n00:00:0x,000 --> 00:00:02,000\na\n\nlost\nlost\n\n3\n00:00:05,000 --> 00:00:04,000\nc");

        reading
            .Messages.Should()
            .Equal(
                "2:1: Error: '00:00:0x,000' the time '00:00:0x,000' cannot be read",
                "5:1: Warning: 'lost' this text belongs to no cue",
                "9:1: Error: '00:00:05,000 --> 00:00:04,000' the cue ends at 00:00:04.000, before it starts"
            );
        reading.Lines.Should().Equal("5- |c");
    }

    [Fact]
    public void An_empty_file_is_an_error() => Read("").Messages.Should().Equal("Error: the transcript has no text");

    private static TranscriptReading Read(string text) => TranscriptReading.Of(text, TranscriptFormat.SubRip);
}
