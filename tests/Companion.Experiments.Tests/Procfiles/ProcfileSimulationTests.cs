using AwesomeAssertions;
using Companion.Simulations.Procfiles;
using Xunit;

namespace Companion.Experiments.Tests.Procfiles;

public sealed class ProcfileSimulationTests
{
    private const string Kind = "procfile";

    public static TheoryData<string> Dialects { get; } = new(ProcfileDialect.All.Select(dialect => dialect.Id));

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Each_tool_has_its_own_table(string dialect)
    {
        const string Text = "WEB: a\nweb: b\nweb c\n  worker: d # e\n";
        var tool = ProcfileDialect.Find(dialect)!;
        var read = ProcfileParser.Parse(ProcfileSource.FromText(Text), tool);

        var answer = Answered.To(Kind, ("text", Text), ("dialect", dialect));

        answer
            .Document.QuerySelectorAll("tbody tr")
            .Select(row => (row.QuerySelector("th code")!.TextContent, row.QuerySelector("td code")!.TextContent))
            .Should()
            .Equal(read.Processes.Select(process => (process.Name, process.Command)));
        answer
            .Remarks.Any(remark =>
                remark.StartsWith($"Error line", StringComparison.Ordinal) && remark.Contains("stops")
            )
            .Should()
            .Be(read.Error is not null && !read.Error.IsOfWholeFile);
        answer.Document.QuerySelector(".answer-title")!.TextContent.Should().StartWith(tool.Title);
        answer.Document.Body!.TextContent.Should().Contain("Where the tools differ").And.Contain(tool.Rule);
    }

    [Fact]
    public void The_episodes_Procfile_is_read_alike_by_all_and_released()
    {
        var answer = Answered.To(Kind);

        answer.Summary.Should().Be("2 processes, no problems");
        var text = answer.Document.Body!.TextContent;
        text.Should().Contain("All tools agree").And.Contain("v2 is released");
        answer.Document.QuerySelectorAll("svg.picture rect").Should().NotBeEmpty();
    }

    [Fact]
    public void A_release_command_that_fails_keeps_the_old_version()
    {
        var text = Answered.To(Kind, ("releaseFails", true)).Document.Body!.TextContent;

        text.Should()
            .Contain("failed with exit code 1")
            .And.Contain("v1 keeps serving")
            .And.NotContain("v2 is released");
    }

    [Fact]
    public void A_second_release_is_a_problem_of_its_line()
    {
        var answer = Answered.To(
            Kind,
            ("text", $"{SimulationCatalog.Find(Kind)!.Text!.Text}\nrelease: python manage.py collectstatic\n")
        );

        answer.Remarks.Should().Contain(remark => remark.Contains("line 3"));
        answer.Json.GetProperty("marks").EnumerateArray().Should().NotBeEmpty();
        answer.Summary.Should().NotContain("no problems");
    }

    [Fact]
    public void Nothing_at_all_is_no_process()
    {
        var answer = Answered.To(Kind, ("text", ""));

        answer.Summary.Should().StartWith("0 processes");
        answer.Document.Body!.TextContent.Should().Contain("Heroku finds no process");
    }
}
