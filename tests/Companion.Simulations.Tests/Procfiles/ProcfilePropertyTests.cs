using System.Text;
using AwesomeAssertions;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Procfiles.Comparison;
using Companion.Simulations.Procfiles.Formations;
using Companion.Simulations.Procfiles.Review;
using Companion.Simulations.Tests.Procfiles.Generated;
using Companion.Simulations.Tests.Procfiles.Tools;
using Companion.Sources;
using Companion.Testing;
using CsCheck;
using Xunit;

namespace Companion.Simulations.Tests.Procfiles;

public sealed class ProcfilePropertyTests
{
    public static TheoryData<string> Dialects => [.. ProcfileDialect.All.Select(dialect => dialect.Id)];

    [Fact]
    public void Nothing_throws_on_any_bytes() =>
        GeneratedProcfile.Bytes.Sample(
            bytes =>
            {
                var source = ProcfileSource.FromBytes(bytes);
                foreach (var diagnostic in ProcfileReview.Of(source))
                {
                    diagnostic.Message.Should().NotBeEmpty();
                    diagnostic.Location!.Span.Start.Should().BeInRange(0, source.Text.Length);
                    diagnostic.Location.Span.End.Should().BeInRange(0, source.Text.Length);
                }

                Formation
                    .Parse(source.File)
                    .Formation.Quantities.Values.Should()
                    .OnlyContain(quantity => quantity <= 1000);
            },
            iter: 5_000
        );

    [Fact]
    public void Spans_point_at_their_text() =>
        GeneratedProcfile.Bytes.Sample(
            bytes =>
            {
                var source = ProcfileSource.FromBytes(bytes);
                foreach (var procfile in ProcfileComparison.Of(source).Answers)
                {
                    foreach (var process in procfile.Processes)
                    {
                        var written = At(source.Text, process.NameSpan);
                        At(source.Text, process.CommandSpan).Should().Be(process.Command);
                        written.Replace('_', '-').Should().BeEquivalentTo(process.Name.Replace('_', '-'));
                        process.LineSpan.Start.Should().BeLessThanOrEqualTo(process.NameSpan.Start);
                        process.LineSpan.End.Should().BeGreaterThanOrEqualTo(process.CommandSpan.End);
                        if (procfile.Dialect != ProcfileDialect.HerokuBuildpack)
                        {
                            written.Should().Be(process.Name);
                        }
                    }
                }
            },
            iter: 5_000
        );

    [Theory]
    [MemberData(nameof(Dialects))]
    public void What_is_printed_reads_as_what_was_printed(string id)
    {
        var dialect = ProcfileDialect.Find(id)!;
        GeneratedProcfile.Text.Sample(
            text =>
            {
                var read = ProcfileParser.Parse(ProcfileSource.FromText(text), dialect);
                if (read.Error is null && read.Processes.Count > 0 && read.Processes.All(CanBeWritten))
                {
                    var again = ProcfileParser.Parse(ProcfileSource.FromText(Print(read)), dialect);
                    Reading.Of(again).Should().Be(Reading.Of(read with { Warnings = [] }));
                }
            },
            iter: 5_000
        );
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Any_part_repeated_four_times_as_often_is_four_times_the_work(string id)
    {
        var dialect = ProcfileDialect.Find(id)!;
        foreach (
            var part in (string[])
                ["web: a\n", "w", " ", "web:", ": ", "#", " #", "\r", "web: a\r", "A_b: c\n", "web: ${PORT-", "'", "\n"]
        )
        {
            var (small, large) = (Repeated(part, 250_000), Repeated(part, 1_000_000));
            AllocatedMemory.ShouldGrowInProportion(
                () => ProcfileParser.Parse(small, dialect),
                () => ProcfileParser.Parse(large, dialect)
            );
        }
    }

    [Theory]
    [InlineData("web: a\n")]
    [InlineData("web: ${PORT-")]
    [InlineData("web: '\"(")]
    [InlineData("a b\n")]
    [InlineData(" : ")]
    public void A_review_of_a_file_four_times_as_long_is_four_times_the_work(string part) =>
        AllocatedMemory.ShouldGrowInProportion(
            () => Review(Repeated(part, 40_000)),
            () => Review(Repeated(part, 160_000))
        );

    private static byte[] Repeated(string part, int length) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, length / part.Length)));

    private static void Review(byte[] file)
    {
        var source = ProcfileSource.FromBytes(file);
        ProcfileReview.Of(source).Count.Should().BeGreaterThan(0);
        FormationPlan.Local(ProcfileParser.Parse(source, ProcfileDialect.Foreman), Formation.OneOfEach);
    }

    private static string Print(Procfile procfile) =>
        string.Concat(procfile.Processes.Select(process => $"{process.Name}: {process.Command}\n"));

    // No line can contain a command that ends in a carriage return, and procfile-util reads no command that contains "
    // #".
    private static bool CanBeWritten(ProcessType process) =>
        !process.Command.Contains('\r') && !process.Command.Contains(" #", StringComparison.Ordinal);

    private static string At(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
