using AwesomeAssertions;
using Companion.Podcasts.Transcripts;
using Xunit;

namespace Companion.Podcasts.Tests.Transcripts;

public class TranscriptHtmlTests
{
    [Fact]
    public void Cites_times_and_paragraphs_are_read()
    {
        var reading = Read(
            """
            <!DOCTYPE html><title>Not <p>this</title><style>p { }</style>
            <h1>Transcript</h1>
            <cite>Ada:</cite>
            <time>0:15</time>
            <p>Hello &amp; welcome,<br>all of <b>you</b><script>document.write("<p>no")</script>.</p>
            <cite>Bea &lt;3:</cite> <time>1:02:03</time>
            <p>Thanks
            <p>A lot
            """
        );

        reading
            .Lines.Should()
            .Equal("15- Ada|Hello & welcome, all of you.", "3723- Bea <3|Thanks", "3723- Bea <3|A lot");
        reading.Messages.Should().BeEmpty();
    }

    [Fact]
    public void A_label_within_a_paragraph_belongs_to_the_text_after_it() =>
        Read("<p><cite>Ada:</cite> <time>0:15</time> Hi <cite>Bea</cite>: Hello</p>")
            .Lines.Should()
            .Equal("15- Ada|Hi", "15- Bea|Hello");

    [Fact]
    public void Times_that_cannot_be_right_are_marked()
    {
        var reading = Read(
            "<p>a</p>\r\n<time>1x</time>\r\n<p>b</p> <time>0:15</time><p>c</p> <time>0:10</time><p>d</p>"
        );

        reading
            .Messages.Should()
            .Equal(
                "2:1: Error: '<time' the time '1x' cannot be read",
                "3:36: Warning: '<time' the cue starts before the one above it, which starts at 00:00:15.000"
            );
        reading.Lines.Should().Equal("0- |a", "0- |b", "15- |c", "10- |d");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<div>Hello</div>")]
    [InlineData("<p>")]
    public void HTML_without_a_paragraph_is_an_error(string html) =>
        Read(html).Messages.Should().Equal("Error: the HTML has no transcript");

    [Fact]
    public void Deep_nesting_is_no_problem() =>
        Read(string.Concat(Enumerable.Repeat("<b><div>", 100_000)) + "<p>a").Lines.Should().Equal("0- |a");

    private static TranscriptReading Read(string text) => TranscriptReading.Of(text, TranscriptFormat.Html);
}
