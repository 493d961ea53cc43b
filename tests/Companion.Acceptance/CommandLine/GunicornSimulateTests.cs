using System.Text.Json;
using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.CommandLine;

public sealed class GunicornSimulateTests : IDisposable
{
    private static readonly string[] TwoWorkers =
    [
        "--workers",
        "2",
        "--rate",
        "32",
        "--service-ms",
        "51.2",
        "--seed",
        "7",
        "--cores",
        "2",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_person_reads_throughput_times_the_queue_and_advice()
    {
        var result = await RunAsync(TwoWorkers);

        var lines = result.OutputOrThrow().Split('\n');
        lines
            .TakeWhile(line => line.Length > 0)
            .Select(line => line.Split(' ')[0])
            .Should()
            .Equal("workers", "requests", "answered", "throughput", "busy", "mean", "p50", "p95", "p99");
        lines
            .Should()
            .Contain("For 2 cores Gunicorn's documentation suggests starting with 5 workers, and recommends 4 to 8.");
        lines.Should().ContainSingle(line => line.StartsWith('|') && line.EndsWith('|')).Which.Should().HaveLength(63);
        result.Errors.Should().BeEmpty();
    }

    // Measured with the real Gunicorn: 2 workers, 32 requests a second of 51.2 ms, mean 118.9 ms and p95 255 ms;
    // another seed means other arrivals.
    [Fact]
    public async Task The_times_are_of_the_size_that_was_measured()
    {
        var json = await JsonAsync(TwoWorkers);

        json.GetProperty("meanMs").GetDouble().Should().BeInRange(80, 160);
        json.GetProperty("p95Ms").GetDouble().Should().BeInRange(160, 350);
        json.GetProperty("throughput").GetDouble().Should().BeInRange(29, 35);
    }

    [Fact]
    public async Task A_program_reads_the_same_as_JSON_with_its_keys_in_order()
    {
        var json = await JsonAsync(TwoWorkers);

        json.EnumerateObject()
            .Select(member => member.Name)
            .Should()
            .Equal(
                "workers",
                "rate",
                "serviceMs",
                "seconds",
                "seed",
                "arrived",
                "answered",
                "timedOut",
                "refused",
                "throughput",
                "utilisation",
                "meanMs",
                "p50Ms",
                "p95Ms",
                "p99Ms",
                "longestMs",
                "longestQueue",
                "queue",
                "advice"
            );
        json.GetProperty("queue").GetArrayLength().Should().Be(121);
        json.GetProperty("advice").GetProperty("documentedStart").GetInt32().Should().Be(5);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_answer_and_another_seed_another()
    {
        var first = await RunAsync(TwoWorkers);
        var again = await RunAsync(TwoWorkers);
        var other = await RunAsync([.. TwoWorkers[..^4], "--seed", "8", "--cores", "2"]);

        again.Output.Should().Be(first.Output);
        other.Output.Should().NotBe(first.Output);
    }

    [Fact]
    public async Task Too_few_workers_are_told_and_enough_are_named()
    {
        var result = await RunAsync("--workers", "1", "--rate", "40", "--service-ms", "100", "--seconds", "20");

        result
            .OutputOrThrow()
            .Should()
            .Contain("The load keeps 4 workers busy, so 1 worker cannot keep up")
            .And.Contain("With 5 workers p95 would be ");
    }

    [Fact]
    public async Task No_workers_serve_nothing_as_with_the_real_one()
    {
        var json = await JsonAsync("--workers", "0", "--rate", "5", "--service-ms", "10");

        json.GetProperty("answered").GetInt32().Should().Be(0);
        json.GetProperty("arrived").GetInt32().Should().BePositive();
    }

    // Gunicorn's own message for such a number belongs to Gunicorn.
    [Theory]
    [InlineData("--workers -1", "Gunicorn says: Value must be positive: -1")]
    [InlineData("--workers abc", "Gunicorn says: argument -w/--workers: invalid int value: 'abc'")]
    [InlineData("--workers 2.5", "invalid int value: '2.5'")]
    [InlineData("--workers 0x2", "invalid int value: '0x2'")]
    [InlineData("--workers 99999999999999999999", "at most 10000 workers")]
    [InlineData("--rate 0", "--rate: the rate must be more than 0")]
    [InlineData("--rate -3", "--rate: the rate must be more than 0")]
    [InlineData("--rate nan", "--rate: 'nan' is not a number")]
    [InlineData("--rate 1e400", "--rate: ")]
    [InlineData("--rate 1,5", "--rate: '1,5' is not a number")]
    [InlineData("--service-ms 0", "--service-ms: a request must take")]
    [InlineData("--service-ms -1", "--service-ms: a request must take")]
    [InlineData("--service-ms 1e300", "--service-ms: a request must take")]
    [InlineData("--seconds 0", "--seconds: the load must last")]
    [InlineData("--seconds -1e300", "--seconds: the load must last")]
    [InlineData("--rate 100 --seconds 80000", "--seconds: the load must have at most a million requests")]
    [InlineData("--seed -1", "--seed: '-1' is not a whole number")]
    [InlineData("--seed 18446744073709551616", "--seed: ")]
    [InlineData("--cores 0", "--cores: '0' is not a whole number")]
    [InlineData("--format xml", "'xml'")]
    public async Task A_value_that_makes_no_sense_is_refused(string bad, string message)
    {
        var given = bad.Split(' ');
        string[] good = ["--workers", "1", "--rate", "1", "--service-ms", "1"];
        var rest = good.Chunk(2).Where(pair => !given.Contains(pair[0])).SelectMany(pair => pair);

        var result = await RunAsync([.. rest, .. given]);

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain(message).And.NotContain("   at ").And.NotContain("Exception");
    }

    [Fact]
    public async Task What_the_simulation_needs_is_asked_for()
    {
        var result = await RunAsync();

        result.ExitCode.Should().Be(2);
        result.Errors.Should().ContainAll("--workers", "--rate", "--service-ms");
    }

    private Task<ToolResult> RunAsync(params string[] arguments) =>
        CompanionProcess.RunAsync(_folder.Path, ["gunicorn", "simulate", .. arguments]);

    private async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var result = await RunAsync([.. arguments, "--format", "json"]);
        return JsonDocument.Parse(result.OutputOrThrow()).RootElement;
    }
}
