using System.Xml.Linq;
using AwesomeAssertions;
using Companion.Podcasts.Chapters;
using CsCheck;
using Xunit;

namespace Companion.Podcasts.Tests.Chapters;

public class ChapterWriterTests
{
    private static readonly Chapter[] Chapters =
    [
        new(TimeSpan.FromSeconds(75.5), "A & B")
        {
            End = TimeSpan.FromSeconds(80),
            Image = "/a.png",
            Address = "#place",
            Location = new ChapterLocation("Turin", "geo:45.07,7.69"),
        },
        new(TimeSpan.Zero, "Straße") { Location = new ChapterLocation("Here", Coordinates: null) },
        new(TimeSpan.FromSeconds(90), "") { Image = "https://example.org/b.png", IsInContents = false },
    ];

    // Titles with what formats must escape; an address and an image on some.
    private static readonly Gen<Chapter[]> AnyChapters = Gen.Select(
            Gen.Int[1, 90_000],
            Gen.String[Gen.Char[' ', 'ÿ'], 1, 20],
            Gen.Bool,
            Gen.Bool
        )
        .Array[1, 10]
        .Select(parts =>
        {
            var start = TimeSpan.Zero;
            return parts
                .Select(part =>
                {
                    start += TimeSpan.FromMilliseconds(part.Item1);
                    return new Chapter(start, $"T{string.Concat(part.Item2.Where(c => c > ' ' && !char.IsControl(c)))}")
                    {
                        Address = part.Item3 ? "https://example.org/?a&b=\"<" : null,
                        Image = part.Item4 ? "/a b.png" : null,
                    };
                })
                .ToArray();
        });

    [Fact]
    public void JSON_has_a_stable_order_and_absolute_addresses() =>
        JsonChaptersWriter
            .Write(Chapters, Resolve)
            .Should()
            .Be(
                """
                {"version":"1.2.0","chapters":[
                {"startTime":0,"title":"Straße"},
                {"startTime":75.5,"endTime":80,"title":"A & B","img":"https://example.org/a.png",
                "url":"https://example.org/14/#place","location":{"name":"Turin","geo":"geo:45.07,7.69"}},
                {"startTime":90,"img":"https://example.org/b.png","toc":false}]}
                """.Replace("\n", "")
            );

    [Fact]
    public void Simple_chapters_are_those_with_a_title() =>
        SimpleChaptersWriter
            .Write(Chapters, Resolve)
            .ToString()
            .Should()
            .Be(
                """
                <psc:chapters xmlns:psc="http://podlove.org/simple-chapters" version="1.2">
                  <psc:chapter start="00:00:00.000" title="Straße" />
                  <psc:chapter start="00:01:15.500" title="A &amp; B" href="https://example.org/14/#place" image="https://example.org/a.png" />
                </psc:chapters>
                """
            );

    [Fact]
    public void A_character_that_XML_forbids_is_replaced() =>
        SimpleChaptersWriter
            .Write([new Chapter(TimeSpan.Zero, "a\0b\uFFFF\uD800")], Resolve)
            .ToString(SaveOptions.DisableFormatting)
            .Should()
            .Contain("title=\"a b\uFFFD\uFFFD\"");

    [Fact]
    public void JSON_reads_what_it_wrote() =>
        AnyChapters.Sample(chapters =>
            Check(JsonChaptersWriter.Write(chapters, address => address), JsonChaptersReader.Read, chapters)
        );

    [Fact]
    public void Simple_chapters_read_what_they_wrote() =>
        AnyChapters.Sample(chapters =>
            Check(
                SimpleChaptersWriter.Write(chapters, address => address).ToString(),
                SimpleChaptersReader.Read,
                chapters
            )
        );

    private static string Resolve(string address) => new Uri(new Uri("https://example.org/14/"), address).AbsoluteUri;

    private static void Check(
        string written,
        Func<Companion.Sources.SourceText, Companion.Sources.DiagnosticBag, IReadOnlyList<Chapter>> read,
        Chapter[] chapters
    )
    {
        var reading = ChapterReading.Of(written, read);
        reading.Messages.Should().BeEmpty();
        reading.Chapters.Should().Equal(chapters);
    }
}
