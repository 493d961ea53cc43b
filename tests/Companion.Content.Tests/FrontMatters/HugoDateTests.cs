using AwesomeAssertions;
using Companion.Content.FrontMatters;
using Companion.Sources;
using Xunit;

namespace Companion.Content.Tests.FrontMatters;

public sealed class HugoDateTests
{
    public static TheoryData<string, string, bool> Forms
    {
        get
        {
            var forms = new TheoryData<string, string, bool>();
            foreach (var row in HugoTable.Rows("Dates.spec.tsv"))
            {
                forms.Add(row[0], row[1], row.Length > 2);
            }

            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_date_is_read_as_Hugo_reads_it_and_rejected_where_Hugo_ignores_it(
        string form,
        string hugo,
        bool isRefused
    )
    {
        var (date, diagnostics) = Read($$"""{"date": "{{form}}"}""");

        if (isRefused || hugo == "none")
        {
            date.Should().BeNull();
            diagnostics.HasErrors.Should().BeTrue();
        }
        else
        {
            date!.Value.ToString("yyyy-MM-dd'T'HH:mm:sszzz").Replace("+00:00", "Z").Should().Be(hugo);
            diagnostics.HasErrors.Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("---\ndate: 2021-07-19 10:11:12\n---\n")]
    [InlineData("---\ndate: '2021-07-19T10:11:12Z'\n---\n")]
    [InlineData("+++\ndate = 2021-07-19T10:11:12Z\n+++\n")]
    [InlineData("+++\ndate = 2021-07-19 10:11:12\n+++\n")]
    [InlineData("+++\ndate = \"2021-07-19 10:11:12\"\n+++\n")]
    [InlineData("---\ndate: 1626689472\n---\n")]
    public void A_date_without_a_zone_is_in_UTC_in_every_format(string text) =>
        Read(text).Date.Should().Be(new DateTimeOffset(2021, 7, 19, 10, 11, 12, TimeSpan.Zero));

    [Fact]
    public void Fractions_of_a_second_are_kept() =>
        Read("""{"date": "2021-07-19T10:11:12.123456789Z"}""").Date!.Value.Ticks.Should().Be(637622862721234567);

    private static (DateTimeOffset? Date, DiagnosticBag Diagnostics) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (FrontMatterReader.Read(new SourceText("a.md", text), diagnostics).FrontMatter!.Date, diagnostics);
    }
}
