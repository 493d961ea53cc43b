using AwesomeAssertions;
using Companion.Podcasts.Transcripts;
using Xunit;

namespace Companion.Podcasts.Tests.Transcripts;

public class WebVttTests
{
    [Fact]
    public void Header_notes_styles_and_regions_are_not_said()
    {
        var reading = Read(
            """
            WEBVTT - An episode
            Kind: captions

            STYLE
            ::cue { color: red }

            REGION
            id:top

            NOTE
            Nothing --to hear

            intro
            00:01.000 --> 00:02.500 align:start position:10%
            Hello
            listeners

            01:00:00.000 --> 01:00:01.000
            Bye
            """
        );

        reading.Lines.Should().Equal("1-2.5 |Hello listeners", "3600-3601 |Bye");
        reading.Messages.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<v Ada>Hi</v>", "Ada|Hi")]
    [InlineData("<v.loud.first Ada Lovelace>Hi", "Ada Lovelace|Hi")]
    [InlineData("<v Ada &amp; Co>Hi", "Ada & Co|Hi")]
    [InlineData("<v>Hi", "|Hi")]
    [InlineData("<c.blue>a</c> <i>b</i> <b>c</b> <u>d</u> <lang de>e</lang>", "|a b c d e")]
    [InlineData("a <00:00:01.500>b", "|a b")]
    [InlineData("<ruby>漢<rt>kan</rt></ruby>字", "|漢字")]
    [InlineData("1 &lt; 2 &amp;amp; 3 &#x41;&nbsp;&eacute; &unknown;", "|1 < 2 &amp; 3 A\u00A0é &unknown;")]
    [InlineData("a < b <= <", "|a < b <= <")]
    [InlineData("a <b", "|a")]
    [InlineData("NOTE is said", "|NOTE is said")]
    public void Tags_and_references_become_plain_text(string text, string expected) =>
        Read($"WEBVTT\n\n00:01.000 --> 00:02.000\n{text}\n").Lines.Should().Equal($"1-2 {expected}");

    [Fact]
    public void Each_voice_of_a_cue_becomes_a_cue_of_the_same_times() =>
        Read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>Hi</v>\n<v Bea>Hello</v> all\n<v Cem>Hey")
            .Lines.Should()
            .Equal("1-2 Ada|Hi", "1-2 Bea|Hello", "1-2 |all", "1-2 Cem|Hey");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_and_a_byte_order_mark_are_read(string lineEnd) =>
        Read("\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\na\nb\n\n00:03.000 --> 00:04.000\nc".Replace("\n", lineEnd))
            .Lines.Should()
            .Equal("1-2 |a b", "3-4 |c");

    [Fact]
    public void A_cue_needs_no_blank_line_above_it() =>
        Read("WEBVTT\n00:01.000 --> 00:02.000\na\n00:03.000 --> 00:04.000\nb").Lines.Should().Equal("1-2 |a", "3-4 |b");

    [Fact]
    public void A_missing_header_is_an_error_and_the_cues_are_read()
    {
        var reading = Read("00:01.000 --> 00:02.000\na");

        reading.Messages.Should().Equal("1:1: Error: '00:01.000 --> 00:02.000' the file does not begin with WEBVTT");
        reading.Lines.Should().Equal("1-2 |a");
    }

    [Fact]
    public void Times_that_cannot_be_right_are_marked()
    {
        var reading = Read(
            """
            WEBVTT

            00:1x.000 --> 00:02.000
            lost

            00:05.000 --> later
            a

            00:05.000 --> 00:04.000
            b

            00:03.000 -->
            c

            00:00:09,000 --> 00:10.000
            d
            """
        );

        reading
            .Messages.Should()
            .Equal(
                "3:1: Error: '00:1x.000' the time '00:1x.000' cannot be read",
                "6:15: Error: 'later' the time 'later' cannot be read",
                "9:1: Error: '00:05.000 --> 00:04.000' the cue ends at 00:00:04.000, before it starts",
                "12:1: Warning: '00:03.000 -->' the cue starts before the one above it, which starts at 00:00:05.000",
                "12:14: Error: '' a time is missing",
                "15:1: Warning: '00:00:09,000' players cannot read the time '00:00:09,000', and skip the cue"
            );
        reading.Lines.Should().Equal("5- |a", "5- |b", "3- |c", "9-10 |d");
    }

    [Theory]
    [InlineData("00:09,000")]
    [InlineData("90:00.000")]
    [InlineData("0:09.000")]
    [InlineData("1:00:09.000")]
    [InlineData("00:09.00")]
    [InlineData("00:09")]
    public void A_time_that_players_cannot_read_is_a_warning(string time)
    {
        var reading = Read($"WEBVTT\n\n{time} --> 100:00:00.000\na");

        reading
            .Messages.Should()
            .Equal($"3:1: Warning: '{time}' players cannot read the time '{time}', and skip the cue");
        reading.Cues.Should().ContainSingle();
    }

    [Fact]
    public void Text_after_a_blank_line_is_not_lost_without_a_word() =>
        Read("WEBVTT\n\n00:01.000 --> 00:02.000\na\n\nb\nc")
            .Messages.Should()
            .Equal("6:1: Warning: 'b' this text belongs to no cue");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void A_file_without_anything_lacks_its_header(string text) =>
        Read(text).Messages.Should().ContainSingle().Which.Should().Contain("WEBVTT");

    [Theory]
    [InlineData("WEBVTT")]
    [InlineData("WEBVTT\n\nNOTE nothing")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada> </v>")]
    public void A_transcript_without_text_is_an_error(string text) =>
        Read(text).Messages.Should().Equal("Error: the transcript has no text");

    private static TranscriptReading Read(string text) => TranscriptReading.Of(text, TranscriptFormat.WebVtt);
}
