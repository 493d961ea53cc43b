using AwesomeAssertions;
using Companion.Podcasts.Transcripts;
using Xunit;

namespace Companion.Podcasts.Tests.Transcripts;

public class TranscriptParagraphsTests
{
    [Fact]
    public void A_new_speaker_begins_a_paragraph_even_amid_a_sentence() =>
        Of(Cue(0, 1, "Ada", "I"), Cue(1, 2, "Ada", "think"), Cue(2, 3, "Bea", "No"))
            .Select(paragraph => (paragraph.Speaker, paragraph.Text))
            .Should()
            .Equal(("Ada", "I think"), ("Bea", "No"));

    [Fact]
    public void A_cue_without_a_speaker_keeps_the_last_one() =>
        Of(Cue(0, 1, null, "Hm."), Cue(1, 2, "Ada", "So."), Cue(2, 3, null, "Yes."), Cue(9, 10, null, "Well."))
            .Select(paragraph => (paragraph.Speaker, paragraph.Text))
            .Should()
            .Equal((null, "Hm."), ("Ada", "So. Yes."), ("Ada", "Well."));

    [Theory]
    [InlineData("So.", 4.1, 2)]
    [InlineData("\"So?\"", 4.1, 2)]
    [InlineData("(So…)", 4.1, 2)]
    [InlineData("So.", 4.0, 1)]
    [InlineData("So", 9.0, 1)]
    public void A_pause_of_more_than_two_seconds_after_a_sentence_ends_it(string text, double next, int count) =>
        Of(Cue(0, 2, null, text), Cue(next, 20, null, "Then.")).Should().HaveCount(count);

    [Fact]
    public void A_long_paragraph_ends_at_the_next_full_stop()
    {
        var cues = Enumerable
            .Range(0, 30)
            .Select(at => Cue(at, at + 1, "Ada", new string('a', 49) + (at % 5 == 0 ? "." : "")))
            .ToArray();

        Of(cues).Select(paragraph => paragraph.Cues.Count).Should().Equal(16, 14);
    }

    [Fact]
    public void Captions_without_full_stops_are_cut_all_the_same()
    {
        var cues = Enumerable.Range(0, 30).Select(at => Cue(at, at + 1, null, new string('a', 99))).ToArray();

        Of(cues).Select(paragraph => paragraph.Cues.Count).Should().Equal(13, 13, 4);
    }

    [Fact]
    public void A_cue_without_an_end_was_written_as_a_paragraph() =>
        Of(Cue(0, null, "Ada", "a"), Cue(0, null, "Ada", "b"), Cue(1, 2, "Ada", "c"), Cue(2, 3, "Ada", "d"))
            .Select(paragraph => paragraph.Text)
            .Should()
            .Equal("a", "b", "c d");

    [Fact]
    public void Ids_are_the_seconds_of_the_start_and_stay_unique() =>
        Of(
                Cue(0, null, null, "a"),
                Cue(83.2, null, null, "b"),
                Cue(83.9, null, null, "c"),
                Cue(83, null, null, "d"),
                Cue(3600, null, null, "e")
            )
            .Select(paragraph => paragraph.Id)
            .Should()
            .Equal("t-0", "t-83", "t-83-2", "t-83-3", "t-3600");

    [Fact]
    public void A_paragraph_knows_its_cues_and_its_start()
    {
        var cues = new[] { Cue(1.5, 2, "Ada", "a"), Cue(2, 3, "Ada", "b") };

        var paragraph = Of(cues).Should().ContainSingle().Which;

        paragraph.Cues.Should().Equal(cues);
        paragraph.Start.Should().Be(TimeSpan.FromSeconds(1.5));
    }

    [Fact]
    public void An_empty_transcript_has_no_paragraphs() => TranscriptParagraphs.Of(Transcript.Empty).Should().BeEmpty();

    private static IReadOnlyList<TranscriptParagraph> Of(params Cue[] cues) =>
        TranscriptParagraphs.Of(new Transcript(cues));

    private static Cue Cue(double start, double? end, string? speaker, string text) =>
        new(TimeSpan.FromSeconds(start), end is { } value ? TimeSpan.FromSeconds(value) : null, speaker, text);
}
