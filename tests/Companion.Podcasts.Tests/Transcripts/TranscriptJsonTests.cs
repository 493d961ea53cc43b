using AwesomeAssertions;
using Companion.Podcasts.Transcripts;
using Xunit;

namespace Companion.Podcasts.Tests.Transcripts;

public class TranscriptJsonTests
{
    [Fact]
    public void Segments_of_Podcasting_2_are_read()
    {
        var reading = Read(
            """
            {"version": "1.0.0", "segments": [
              {"speaker": "Ada", "startTime": 0.5, "endTime": 2, "body": "Hello there.\n"},
              {"startTime": "0:03", "endTime": null, "body": "It goes on."}]}
            """
        );

        reading.Lines.Should().Equal("0.5-2 Ada|Hello there.", "3- |It goes on.");
        reading.Messages.Should().BeEmpty();
    }

    [Fact]
    public void Segments_of_Whisper_are_read() =>
        Read(
            """
            {"text": " Hello there.", "language": "en",
             "segments": [{"id": 0, "seek": 0, "start": 0.0, "end": 1.5e0, "text": " Hello there.", "tokens": [1]}]}
            """
        )
            .Lines.Should()
            .Equal("0-1.5 |Hello there.");

    [Fact]
    public void Single_words_are_joined_into_sentences_of_one_speaker()
    {
        var words = new[]
        {
            ("Ada", 0.0, "And"),
            ("Ada", 0.5, "so"),
            ("Ada", 1.0, "."),
            ("Ada", 1.5, "Yes"),
            ("Bea", 2.0, "No"),
            ("Bea", 9.0, "Well"),
            ("Bea", 9.5, "two words"),
        };
        var segments = words.Select(word =>
            $$"""{"speaker":"{{word.Item1}}","startTime":{{word.Item2}},"endTime":{{word.Item2 + 0.4}},"body":"{{word.Item3}}"}"""
        );

        Read($$"""{"segments":[{{string.Join(',', segments)}}]}""")
            .Lines.Should()
            .Equal("0-1.4 Ada|And so.", "1.5-1.9 Ada|Yes", "2-2.4 Bea|No", "9-9.4 Bea|Well", "9.5-9.9 Bea|two words");
    }

    [Fact]
    public void A_long_run_of_words_without_a_full_stop_is_cut()
    {
        var segments = Enumerable.Range(0, 150).Select(at => $$"""{"startTime":{{at}},"endTime":{{at}},"body":"a"}""");

        Read($$"""{"segments":[{{string.Join(',', segments)}}]}""").Cues.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("[]", "1:1: Error: '[' the JSON is not a transcript: it has no list \"segments\"")]
    [InlineData("\n {\"chapters\":[]}", "2:2: Error: '{' the JSON is not a transcript: it has no list \"segments\"")]
    [InlineData("{\"segments\":[1]}", "1:14: Error: '1' the segment has no start or no text")]
    [InlineData("{\"segments\":[{\"start\":1}]}", "1:14: Error: '{' the segment has no start or no text")]
    [InlineData("{\"segments\":[{\"start\":-1,\"text\":\"a\"}]}", "1:23: Error: '-1' the time '-1' cannot be read")]
    [InlineData(
        "{\"segments\":[{\"start\":1,\"end\":\"x\",\"text\":\"a\"}]}",
        "1:31: Error: '\"x\"' the time '\"x\"' cannot be read"
    )]
    [InlineData("{\"segments\":[]}", "Error: the transcript has no text")]
    [InlineData("{\"segments\":[", "1:13: Error: '[' the list that opens here is not closed")]
    public void What_is_not_a_transcript_is_an_error(string text, string expected) =>
        Read(text).Messages.Should().Equal(expected);

    [Fact]
    public void Deep_nesting_is_an_error() =>
        Read(new string('[', 1_000_000)).Messages.Should().ContainSingle().Which.Should().Contain("nest");

    private static TranscriptReading Read(string text) => TranscriptReading.Of(text, TranscriptFormat.Json);
}
