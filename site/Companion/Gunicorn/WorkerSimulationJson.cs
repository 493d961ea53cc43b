using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.CommandLine.Gunicorn;

/// <summary>A simulation in JSON. Times that end in <c>Ms</c> are milliseconds.</summary>
internal sealed record WorkerSimulationJson
{
    public required int Workers { get; init; }

    public required double Rate { get; init; }

    public required double ServiceMs { get; init; }

    public required double Seconds { get; init; }

    public required ulong Seed { get; init; }

    public required int Arrived { get; init; }

    public required int Answered { get; init; }

    public required int TimedOut { get; init; }

    public required int Refused { get; init; }

    public required double Throughput { get; init; }

    public required double Utilisation { get; init; }

    public required double MeanMs { get; init; }

    public required double P50Ms { get; init; }

    public required double P95Ms { get; init; }

    public required double P99Ms { get; init; }

    public required double LongestMs { get; init; }

    public required int LongestQueue { get; init; }

    public required IReadOnlyList<QueueSampleJson> Queue { get; init; }

    public required AdviceJson Advice { get; init; }

    public static WorkerSimulationJson Of(WorkerSimulation simulation)
    {
        var (load, result) = (simulation.Load, simulation.Result);
        return new()
        {
            Workers = result.Pool.Workers,
            Rate = load.RequestsPerSecond,
            ServiceMs = load.Service.TotalMilliseconds,
            Seconds = load.Duration.TotalSeconds,
            Seed = load.Seed,
            Arrived = result.Arrived,
            Answered = result.Answered,
            TimedOut = result.TimedOut,
            Refused = result.Refused,
            Throughput = result.Throughput,
            Utilisation = result.Utilisation,
            MeanMs = result.Mean.TotalMilliseconds,
            P50Ms = result.Median.TotalMilliseconds,
            P95Ms = result.Percentile95.TotalMilliseconds,
            P99Ms = result.Percentile99.TotalMilliseconds,
            LongestMs = result.Longest.TotalMilliseconds,
            LongestQueue = result.LongestQueue,
            Queue = [.. result.Samples.Select(QueueSampleJson.Of)],
            Advice = AdviceJson.Of(simulation),
        };
    }
}
