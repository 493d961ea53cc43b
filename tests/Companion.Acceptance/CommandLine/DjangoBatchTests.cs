using System.Text.Json;
using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.CommandLine;

/// <summary>
/// Compares <c>django check --batch</c> with what six releases of Django printed for a thousand settings modules.
/// </summary>
public sealed class DjangoBatchTests : IDisposable
{
    private static readonly IReadOnlyList<string> Cases = Oracle.Lines("django-cases.jsonl.gz");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("3.1")]
    [InlineData("3.2")]
    [InlineData("4.2")]
    [InlineData("5.2")]
    [InlineData("6.0")]
    [InlineData("6.1")]
    public async Task A_thousand_cases_are_answered_as_the_release_did(string version)
    {
        _folder.Write("cases.jsonl", string.Join('\n', Cases) + "\n");

        var result = await RunAsync("--batch", "cases.jsonl", "--django", version);

        var answers = result.OutputOrThrow().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        answers.Should().HaveCount(1000);
        string.Join('\n', Disagreements(answers, version)).Should().BeEmpty();
    }

    [Fact]
    public async Task Without_a_release_the_episodes_is_meant_and_cases_can_come_through_a_pipe()
    {
        var result = await ToolProcess.RunAsync(
            "dotnet",
            CompanionProcess.Arguments(["django", "check", "--batch", "-"]),
            _folder.Path,
            string.Join('\n', Cases.Take(300))
        );

        var answers = result.OutputOrThrow().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        answers.Should().HaveCount(300);
        string.Join('\n', Disagreements(answers, "3.1")).Should().BeEmpty();
    }

    [Fact]
    public async Task An_answer_has_the_keys_that_are_documented_and_no_others()
    {
        _folder.Write(
            "cases.jsonl",
            """
            {"name":"known","files":{"project/settings.py":"SECRET_KEY = 'x'\nSILENCED_SYSTEM_CHECKS = ['security.W001', 'security.W002']\nALLOWED_HOSTS = ['example.com']"}}
            {"name":"unknown","files":{"project/settings.py":"import nowhere\nSECRET_KEY = 'k9$Qz!7mWx2#vLp8@Rt4^Yn6&Jd1*Hs3(Bf5)Gc0_Ae-Xu+Zi=Ow'\nDEBUG = nowhere.x\nALLOWED_HOSTS = [1]"},"env":{}}
            {"name":"broken","files":{"project/settings.py":"import os\nSECRET_KEY = os.environ['KEY']"},"env":{"OTHER":"1"},"more":[]}
            """
        );

        var result = await RunAsync("--batch", "cases.jsonl");

        result
            .OutputOrThrow()
            .Should()
            .Be(
                """
                {"name":"known","ids":["security.W003","security.W009"],"silenced":2,"undetermined":[],"error":null}
                {"name":"unknown","ids":["security.W001","security.W002","security.W003"],"silenced":0,"undetermined":["security.W018"],"error":null}
                {"name":"broken","ids":[],"silenced":0,"undetermined":[],"error":"KeyError"}

                """
            );
    }

    [Theory]
    [InlineData("""{"name":"a","files":{}«,» }""", "trailing comma")]
    [InlineData("""{"name":"a","files«":""", "Expected")]
    [InlineData("""{"name":"é","files":{"a":«1}}""", "wrong type")]
    [InlineData("""{"name": nul«}""", "nul")]
    [InlineData("""«{"name":"a"}""", "files")]
    [InlineData("""«{"files":{}}""", "name")]
    [InlineData("""«{"name":"a","files":{"a":null}}""", "files")]
    [InlineData("""«{"name":"a","files":{},"env":{"A":null}}""", "A")]
    [InlineData("""«null""", "null")]
    [InlineData("""[«]""", "object")]
    [InlineData("""«hello""", "invalid")]
    public async Task A_line_that_is_no_case_is_told_with_its_place_and_the_others_are_answered(
        string marked,
        string word
    )
    {
        const string Good = """{"name":"good","files":{"project/settings.py":"SECRET_KEY = ''"}}""";
        _folder.Write("cases.jsonl", $"{Good}\n\n{marked.Replace("«", "").Replace("»", "")}\n{Good}");

        var result = await RunAsync("--batch", "cases.jsonl");

        result.ExitCode.Should().Be(1);
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
        result.Errors.Should().MatchRegex(@"^cases\.jsonl:3:[0-9]+: error: this line is not a case: ");
        result.Errors.Should().Contain(word).And.NotContain("Companion.").And.NotContain("   at ");
        var column = int.Parse(result.Errors.Split(':')[2]);
        column.Should().BeInRange(marked.IndexOf('«') + 1, marked.IndexOf('«') + 3, result.Errors);
    }

    private Task<ToolResult> RunAsync(params string[] arguments) =>
        CompanionProcess.RunAsync(_folder.Path, ["django", "check", .. arguments]);

    private static IEnumerable<string> Disagreements(IReadOnlyList<string> answers, string version)
    {
        foreach (var (line, answer) in Cases.Zip(answers))
        {
            var recorded = JsonDocument.Parse(line).RootElement;
            var expected = Expected(recorded, version);
            if (answer != expected)
            {
                yield return $"real {expected}\nours {answer}";
            }
        }
    }

    private static string Expected(JsonElement recorded, string version)
    {
        var real = recorded.GetProperty("expect").GetProperty(version);
        return real.TryGetProperty("exc", out var exception)
            ? $$"""{"name":{{recorded.GetProperty("name").Compact()}},"ids":[],"silenced":0,"undetermined":[],"error":{{exception.Compact()}}}"""
            : $$"""{"name":{{recorded.GetProperty("name").Compact()}},"ids":{{real.GetProperty("ids").Compact()}},"silenced":{{real.GetProperty("silenced").Compact()}},"undetermined":[],"error":null}""";
    }
}
