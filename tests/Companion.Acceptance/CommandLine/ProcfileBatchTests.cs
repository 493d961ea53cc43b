using System.Text.Json;
using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.CommandLine;

/// <summary>Compares <c>procfile check --batch</c> with what the real tools read in sixty Procfiles.</summary>
public sealed class ProcfileBatchTests : IDisposable
{
    // The columns of the recording with another name.
    private static readonly Dictionary<string, string> Recorded = new()
    {
        ["heroku"] = "heroku-classic",
        ["node-foreman"] = "nf",
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Sixty_inputs_are_read_as_each_tool_read_them()
    {
        var cases = Oracle.Lines("procfile-cases.jsonl");
        _folder.Write("cases.jsonl", string.Join('\n', cases));

        var result = await RunAsync("--batch", "cases.jsonl");

        var answers = result.OutputOrThrow().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var readings = cases.Zip(answers).SelectMany(pair => Readings(pair.First, pair.Second)).ToList();
        readings.Should().HaveCount(60 * 8);
        readings.Where(reading => reading.Ours != reading.Real).Should().BeEmpty();
    }

    [Fact]
    public async Task A_dialect_can_be_asked_alone()
    {
        _folder.Write("cases.jsonl", """{"name":"é","text_base64":"d2ViOiDDqQo="}""");

        var result = await RunAsync("--batch", "cases.jsonl", "--dialect", "honcho");

        result.OutputOrThrow().Should().Be("""{"name":"é","results":{"honcho":{"entries":[["web","é"]]}}}""" + "\n");
    }

    [Fact]
    public async Task A_line_that_is_no_case_is_told_with_its_place_and_the_others_are_answered()
    {
        _folder.Write(
            "cases.jsonl",
            """
            {"name":"a","text_base64":"d2Vi"}
            {"name":"b","text_base64":"not base64"}
            {"name":"c"}
            """
        );

        var result = await RunAsync("--batch", "cases.jsonl");

        result.ExitCode.Should().Be(1);
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
        result
            .Errors.Should()
            .MatchRegex(
                @"^cases\.jsonl:2:[0-9]+: error: this line is not a case: \$\.text_base64 has a value of the wrong type\n"
            )
            .And.Contain("cases.jsonl:3:1: error: this line is not a case: a case must have a name and text_base64\n");
    }

    private Task<ToolResult> RunAsync(params string[] arguments) =>
        CompanionProcess.RunAsync(_folder.Path, ["procfile", "check", .. arguments]);

    private static IEnumerable<(string Name, string Ours, string Real)> Readings(string oracle, string answer)
    {
        var real = JsonDocument.Parse(oracle).RootElement;
        var ours = JsonDocument.Parse(answer).RootElement;
        ours.GetProperty("name").GetString().Should().Be(real.GetProperty("name").GetString());
        foreach (var dialect in ours.GetProperty("results").EnumerateObject())
        {
            var column = Recorded.GetValueOrDefault(dialect.Name, dialect.Name);
            yield return (
                $"{real.GetProperty("name")} {dialect.Name}",
                Members(dialect.Value),
                Members(real.GetProperty("results").GetProperty(column))
            );
        }
    }

    // All keys, sorted by name.
    private static string Members(JsonElement reading) =>
        string.Join(
            ' ',
            reading
                .EnumerateObject()
                .OrderBy(member => member.Name, StringComparer.Ordinal)
                .Select(member => $"{member.Name}={member.Value.Compact()}")
        );
}
