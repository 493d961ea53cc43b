using AwesomeAssertions;
using Companion.Podcasts.Chapters;
using Companion.Sources;
using CsCheck;
using Xunit;

namespace Companion.Podcasts.Tests.Chapters;

/// <summary>Whatever the text, a reader ends, throws nothing, and marks places within the text.</summary>
public class AnyChaptersTests
{
    private static readonly string[] Pieces =
    [
        "{\"chapters\":[",
        "{\"startTime\":1,\"title\":\"a\"},",
        "{",
        "[",
        "]}",
        "\"",
        "<chapters>",
        "<chapter start='1' title='a'>",
        "<chapter start=\"x\" title='a'/>",
        "</chapter>",
        "</chapters>",
        "<chapter ",
        "<psc:",
        "start='",
        "<",
        ">",
        "&",
        "&lt;",
        "<!--",
        "<![CDATA[",
        "<!DOCTYPE a [",
        "0:15 a\n",
        "0:15",
        "-1 ",
        " <javascript:a>",
        "\n",
        "\r",
        "\0",
        "\uFEFF",
        "\uD800",
        " ",
        "a",
    ];

    private static readonly Func<SourceText, DiagnosticBag, IReadOnlyList<Chapter>>[] Readers =
    [
        JsonChaptersReader.Read,
        SimpleChaptersReader.Read,
        ChapterListReader.Read,
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]),
            Gen.String
        )
        .Array[0, 40]
        .Select(pieces => string.Concat(pieces));

    public static TheoryData<int> All => [.. Enumerable.Range(0, Readers.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_reader_never_throws(int reader) => Text.Sample(text => Check(text, Readers[reader]), iter: 3000);

    // Quadratic time would take minutes for each piece.
    [Theory]
    [MemberData(nameof(All))]
    public void A_reader_ends_with_a_lot_of_junk(int reader)
    {
        foreach (var piece in Pieces)
        {
            Check(string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)), Readers[reader]);
            Check("<chapters>" + string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)), Readers[reader]);
        }
    }

    private static void Check(string text, Func<SourceText, DiagnosticBag, IReadOnlyList<Chapter>> read)
    {
        var reading = ChapterReading.Of(text, read);
        foreach (var location in reading.Diagnostics.Select(diagnostic => diagnostic.Location).OfType<SourceLocation>())
        {
            location.Span.Start.Should().BeGreaterThanOrEqualTo(0);
            location.Span.Length.Should().BeGreaterThanOrEqualTo(0);
            location.Span.End.Should().BeLessThanOrEqualTo(text.Length);
        }

        reading.Chapters.Should().BeInAscendingOrder(chapter => chapter.Start);
        (reading.Chapters.Count > 0 || reading.Diagnostics.Count > 0).Should().BeTrue();
        JsonChaptersWriter.Write(reading.Chapters, address => address).Should().EndWith("]}");
        SimpleChaptersWriter.Write(reading.Chapters, address => address).ToString().Should().Contain("psc:chapters");
    }
}
