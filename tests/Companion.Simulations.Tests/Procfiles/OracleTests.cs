using AwesomeAssertions;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Tests.Procfiles.Tools;
using Xunit;

namespace Companion.Simulations.Tests.Procfiles;

public sealed class OracleTests
{
    // The recording's names of the columns.
    private static readonly Dictionary<string, ProcfileDialect> Columns = new()
    {
        ["heroku-classic"] = ProcfileDialect.Heroku,
        ["heroku-cnb"] = ProcfileDialect.HerokuBuildpack,
        ["foreman"] = ProcfileDialect.Foreman,
        ["honcho"] = ProcfileDialect.Honcho,
        ["nf"] = ProcfileDialect.NodeForeman,
        ["hivemind"] = ProcfileDialect.Hivemind,
        ["procfile-util"] = ProcfileDialect.ProcfileUtil,
        ["procfile-util-strict"] = ProcfileDialect.ProcfileUtilStrict,
    };

    [Fact]
    public void The_sixty_inputs_are_read_as_each_tool_read_them()
    {
        var cases = ProcfileCase.Load("procfile-cases.jsonl");

        Disagreements(cases).Should().BeEmpty();
        cases.Sum(one => one.Answers.Count).Should().Be(60 * 8);
    }

    // Recorded with `procs` of lib/procfile.js in the npm package foreman 3.0.1.
    [Fact]
    public void Six_hundred_generated_inputs_are_read_as_node_foreman_read_them()
    {
        var cases = ProcfileCase.Load("procfile-node-foreman-cases.jsonl");

        Disagreements(cases).Should().BeEmpty();
        cases.Should().HaveCount(600);
        cases.Count(one => !one.Answers["nf"].TryGetProperty("error", out _)).Should().BeGreaterThan(100);
    }

    private static List<string> Disagreements(IReadOnlyList<ProcfileCase> cases) =>
        [
            .. from one in cases
            from answer in one.Answers
            let expected = Reading.Of(answer.Value)
            let actual = Reading.Of(ProcfileParser.Parse(one.Bytes, Columns[answer.Key]))
            where expected != actual
            select $"{one.Name} {answer.Key}\n  real {expected}\n  ours {actual}",
        ];
}
