using AwesomeAssertions;
using Companion.Podcasts.Transcripts;
using Xunit;

namespace Companion.Podcasts.Tests.Transcripts;

public class WrittenTranscriptTests
{
    [Theory]
    [InlineData("[0:15] Hi", "15- |Hi")]
    [InlineData("(00:00:15) Hi", "15- |Hi")]
    [InlineData("0:15 Hi", "15- |Hi")]
    [InlineData("0:15 - Ada: Hi", "15- Ada|Hi")]
    [InlineData("[0:15] **Ada:** Hi", "15- Ada|Hi")]
    [InlineData("[0:15] **Ada** Hi", "15- Ada|Hi")]
    [InlineData("**[0:15]** Ada Lovelace: Hi", "15- Ada Lovelace|Hi")]
    [InlineData("[0:15](https://example.org/?t=15) Hi", "15- |Hi")]
    [InlineData("**Ada** [0:15]: Hi", "15- Ada|Hi")]
    [InlineData("**Ada** [0:15] Hi", "15- Ada|Hi")]
    [InlineData("**Ada:** Hi", "0- Ada|Hi")]
    [InlineData("**Ada**: Hi", "0- Ada|Hi")]
    [InlineData("_Ada:_ [0:15] Hi", "15- Ada|Hi")]
    [InlineData("Ada (0:15): Hi", "15- Ada|Hi")]
    [InlineData("Ada: Hi", "0- Ada|Hi")]
    [InlineData("Ada Lovelace  0:15\nHi", "15- Ada Lovelace|Hi")]
    [InlineData("Ada (0:15)\nHi", "15- Ada|Hi")]
    [InlineData("Ada said: Hi", "0- Ada said|Hi")]
    [InlineData("So I said (at 0:15) hi", "0- |So I said (at 0:15) hi")]
    [InlineData("15 people came", "0- |15 people came")]
    [InlineData("See https://example.org", "0- |See https://example.org")]
    [InlineData("At 10:30 we met", "0- |At 10:30 we met")]
    [InlineData("1:2:3:4 Hi", "0- |1:2:3:4 Hi")]
    public void A_paragraph_may_begin_with_a_time_and_a_speaker(string text, string expected)
    {
        Markdown(text).Lines.Should().Equal(expected);
        if (!text.Contains('*') && !text.Contains("]("))
        {
            Plain(text).Lines.Should().Equal(expected);
        }
    }

    [Fact]
    public void A_paragraph_without_a_time_carries_the_last_one() =>
        Plain("Before\n\n[0:15] Ada: Hi\nall\n\nMore\n[0:20] Bye")
            .Lines.Should()
            .Equal("0- |Before", "15- Ada|Hi all", "15- |More", "20- |Bye");

    [Fact]
    public void A_head_of_its_own_belongs_to_the_paragraph_below() =>
        Markdown("### Ada (0:15)\n\nHi\n\n**Bea** [0:20]\n\nHello\n\nMore")
            .Lines.Should()
            .Equal("15- Ada|Hi", "20- Bea|Hello", "20- |More");

    [Fact]
    public void Front_matter_headings_and_rules_are_not_said() =>
        Markdown("---\ntitle: Hi\n---\n# Episode 1\nHello\n## Part two\n\n***\n\nBye")
            .Lines.Should()
            .Equal("0- |Hello", "0- |Bye");

    [Theory]
    [InlineData("a *b* __c__ `d` snake_case 2 * 3", "a b c d snake_case 2 * 3")]
    [InlineData("a [link](https://example.org) ![image](x.png) [b]", "a link [b]")]
    [InlineData("\\*a\\* [b](c", "*a* [b](c")]
    [InlineData("> quoted\n> text", "quoted text")]
    public void Markdown_becomes_plain_text(string text, string expected) =>
        Markdown(text).Cues.Should().ContainSingle().Which.Text.Should().Be(expected);

    [Fact]
    public void Plain_text_keeps_its_marks() => Plain("a *b* # c").Cues[0].Text.Should().Be("a *b* # c");

    [Fact]
    public void Times_that_cannot_be_right_are_marked()
    {
        var reading = Plain("[0:15] a\n\n [0:75] b\n\n[0:10] c");

        reading
            .Messages.Should()
            .Equal(
                "3:3: Error: '0:75' the time '0:75' cannot be read",
                "5:1: Warning: '[0:10]' the cue starts before the one above it, which starts at 00:00:15.000"
            );
        reading.Lines.Should().Equal("15- |a", "15- |b", "10- |c");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[0:15]")]
    public void A_file_without_text_is_an_error(string text) =>
        Plain(text).Messages.Should().Equal("Error: the transcript has no text");

    private static TranscriptReading Markdown(string text) => TranscriptReading.Of(text, TranscriptFormat.Markdown);

    private static TranscriptReading Plain(string text) => TranscriptReading.Of(text, TranscriptFormat.PlainText);
}
