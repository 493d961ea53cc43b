using AwesomeAssertions;
using Companion.Podcasts.Transcripts;
using CsCheck;
using Xunit;

namespace Companion.Podcasts.Tests.Transcripts;

/// <summary>Whatever the text, a reader ends, throws nothing, and marks places within the text.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "WEBVTT",
        "\n",
        "\r",
        "\r\n\r\n",
        "\0",
        "\uFEFF",
        "\uD800",
        "-->",
        "00:01.000 --> 00:02.000",
        "00:00:01,000",
        " ",
        "1",
        "NOTE",
        "STYLE",
        "<v Ada>",
        "<",
        ">",
        "</rt><rt>",
        "&amp;",
        "&#99999999;",
        "{",
        "{\\",
        "}",
        "[",
        "]",
        "](",
        "![",
        "(",
        ")",
        "\"segments\":",
        "\"start\":1",
        "\"text\":\"a\"",
        ",",
        "Ada:",
        "**",
        "_",
        "[0:15]",
        "(0:99)",
        "---\n",
        "# ",
        "<p>",
        "<cite>",
        "<time>",
        "</time>",
        "</cite>",
        "<script>",
        "<!--",
        "<style>",
        "<textarea>",
        "<svg><![CDATA[",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]),
            Gen.String
        )
        .Array[0, 60]
        .Select(pieces => string.Concat(pieces));

    public static TheoryData<TranscriptFormat> Formats => [.. Enum.GetValues<TranscriptFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_reader_never_throws(TranscriptFormat format) => Text.Sample(text => Check(text, format), iter: 3000);

    // Quadratic time would take minutes for each piece.
    [Theory]
    [MemberData(nameof(Formats))]
    public void A_reader_ends_with_a_lot_of_junk(TranscriptFormat format)
    {
        foreach (var piece in Pieces)
        {
            var junk = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
            Check(junk, format);
            Check("<p>" + new string(' ', 100_000) + junk, format);
        }
    }

    private static void Check(string text, TranscriptFormat format)
    {
        var reading = TranscriptReading.Of(text, format);
        foreach (
            var location in reading
                .Diagnostics.Select(diagnostic => diagnostic.Location)
                .OfType<Sources.SourceLocation>()
        )
        {
            location.Span.Start.Should().BeGreaterThanOrEqualTo(0);
            location.Span.Length.Should().BeGreaterThanOrEqualTo(0);
            location.Span.End.Should().BeLessThanOrEqualTo(text.Length);
        }

        reading.Diagnostics.Should().AllSatisfy(diagnostic => diagnostic.Advice.Should().NotBeNullOrEmpty());
        (reading.Cues.Count > 0 || reading.Diagnostics.Count > 0).Should().BeTrue();
        var transcript = new Transcript(reading.Cues);
        TranscriptParagraphs.Of(transcript).Sum(paragraph => paragraph.Cues.Count).Should().Be(reading.Cues.Count);
        WebVttWriter.Write(transcript).Should().StartWith("WEBVTT");
        SubRipWriter.Write(transcript).Length.Should().BeGreaterThanOrEqualTo(reading.Cues.Count);
        TranscriptJsonWriter.Write(transcript).Should().EndWith("]}");
    }
}
