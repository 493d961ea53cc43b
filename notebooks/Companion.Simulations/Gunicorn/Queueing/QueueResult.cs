namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>How a pool of workers did. Times are those from a request's arrival to its answer, waiting included.</summary>
public sealed record QueueResult
{
    /// <summary>The workers.</summary>
    public required WorkerPool Pool { get; init; }

    /// <summary>Requests that arrived.</summary>
    public required int Arrived { get; init; }

    /// <summary>Requests that were answered.</summary>
    public required int Answered { get; init; }

    /// <summary>Requests whose worker was killed at the timeout.</summary>
    public required int TimedOut { get; init; }

    /// <summary>Requests that the full backlog refused.</summary>
    public required int Refused { get; init; }

    /// <summary>From the first moment until the last request is done, and not less than the load lasts.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Answers a second over <see cref="Elapsed"/>.</summary>
    public required double Throughput { get; init; }

    /// <summary>The share of the workers' time in which they were busy, 0 to 1.</summary>
    public required double Utilisation { get; init; }

    /// <summary>The mean time.</summary>
    public required TimeSpan Mean { get; init; }

    /// <summary>Half of the requests took no longer (nearest rank).</summary>
    public required TimeSpan Median { get; init; }

    /// <summary>95 in 100 took no longer.</summary>
    public required TimeSpan Percentile95 { get; init; }

    /// <summary>99 in 100 took no longer.</summary>
    public required TimeSpan Percentile99 { get; init; }

    /// <summary>The longest.</summary>
    public required TimeSpan Longest { get; init; }

    /// <summary>As many requests as ever waited at once.</summary>
    public required int LongestQueue { get; init; }

    /// <summary>The queue at equal distances over <see cref="Elapsed"/>.</summary>
    public required IReadOnlyList<QueueSample> Samples { get; init; }

    /// <summary>The first requests, as many as were asked for.</summary>
    public required IReadOnlyList<RequestTrace> Trace { get; init; }
}
