using AwesomeAssertions;
using Companion.Podcasts.Transcripts;
using CsCheck;
using Xunit;

namespace Companion.Podcasts.Tests.Transcripts;

public class TranscriptWriterTests
{
    private static readonly Transcript Episode = new([
        new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2.5), "Ada & Co", "Is 1 < 2?"),
        new(
            TimeSpan.FromSeconds(3),
            End: null,
            Speaker: null,
            "A line of a transcript has at most sixty-five characters in a WebVTT file."
        ),
        new(TimeSpan.FromSeconds(3), End: null, Speaker: null, "Now."),
        new(TimeSpan.FromHours(1), End: null, "Bea", "Bye."),
    ]);

    [Fact]
    public void WebVTT_names_speakers_and_breaks_lines() =>
        WebVttWriter
            .Write(Episode)
            .Should()
            .Be(
                """
                WEBVTT

                00:00:01.000 --> 00:00:02.500
                <v Ada &amp; Co>Is 1 &lt; 2?

                00:00:03.000 --> 01:00:00.000
                A line of a transcript has at most sixty-five characters in a
                WebVTT file.

                00:00:03.000 --> 01:00:00.000
                Now.

                01:00:00.000 --> 01:00:05.000
                <v Bea>Bye.

                """
            );

    [Fact]
    public void SubRip_has_numbers_commas_and_short_lines() =>
        SubRipWriter
            .Write(new Transcript([Episode.Cues[0], Episode.Cues[1]]))
            .Should()
            .Be(
                """
                1
                00:00:01,000 --> 00:00:02,500
                Ada & Co: Is 1 < 2?

                2
                00:00:03,000 --> 00:00:08,000
                A line of a transcript has at
                most sixty-five characters in a
                WebVTT file.

                """
            );

    [Fact]
    public void JSON_has_its_version_and_seconds() =>
        TranscriptJsonWriter
            .Write(new Transcript([Episode.Cues[0], Episode.Cues[3]]))
            .Should()
            .Be(
                """{"version":"1.0.0","segments":["""
                    + """{"speaker":"Ada & Co","startTime":1,"endTime":2.5,"body":"Is 1 < 2?"},"""
                    + """{"speaker":"Bea","startTime":3600,"endTime":3605,"body":"Bye."}]}"""
            );

    [Fact]
    public void Cues_are_written_by_their_start() =>
        TranscriptReading
            .Of(WebVttWriter.Write(new Transcript([.. Episode.Cues.Reverse()])), TranscriptFormat.WebVtt)
            .Cues.Select(cue => cue.Text[..2])
            .Should()
            .Equal("Is", "No", "A ", "By");

    [Fact]
    public void An_empty_transcript_can_be_written()
    {
        WebVttWriter.Write(Transcript.Empty).Should().Be("WEBVTT\n");
        SubRipWriter.Write(Transcript.Empty).Should().BeEmpty();
        TranscriptJsonWriter.Write(Transcript.Empty).Should().Be("""{"version":"1.0.0","segments":[]}""");
    }

    [Fact]
    public void Text_that_no_encoder_takes_is_replaced() =>
        TranscriptJsonWriter
            .Write(new Transcript([new(TimeSpan.Zero, End: null, Speaker: " ", "a\uD800\0b\n")]))
            .Should()
            .Contain("\"body\":\"a\uFFFD b\"")
            .And.NotContain("speaker");

    [Fact]
    public void WebVTT_reads_what_it_wrote() =>
        AnyTranscript.Hard.Sample(transcript =>
            Check(WebVttWriter.Write(transcript), TranscriptFormat.WebVtt, transcript)
        );

    [Fact]
    public void JSON_reads_what_it_wrote() =>
        AnyTranscript.Hard.Sample(transcript =>
            Check(TranscriptJsonWriter.Write(transcript), TranscriptFormat.Json, transcript)
        );

    [Fact]
    public void SubRip_reads_what_it_wrote() =>
        AnyTranscript.Simple.Sample(transcript =>
            Check(SubRipWriter.Write(transcript), TranscriptFormat.SubRip, transcript)
        );

    [Fact]
    public void Only_a_long_word_exceeds_a_line() =>
        AnyTranscript.Simple.Sample(transcript =>
        {
            var lines = WebVttWriter.Write(transcript).Split('\n').Where(line => !line.StartsWith("<v "));
            lines.Should().AllSatisfy(line => line.Length.Should().BeLessThanOrEqualTo(65));
            foreach (var line in SubRipWriter.Write(transcript).Split('\n').Where(line => !line.Contains("-->")))
            {
                line.Length.Should().BeLessThanOrEqualTo(32);
            }
        });

    private static void Check(string written, TranscriptFormat format, Transcript transcript)
    {
        var reading = TranscriptReading.Of(written, format);
        reading.Messages.Should().BeEmpty();
        reading.Cues.Should().Equal(transcript.Cues);
    }
}
