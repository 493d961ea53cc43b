namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>
/// The result of a run. Response times go from a request's arrival to its answer and include waiting.
/// </summary>
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

    /// <summary>Requests that were refused because the backlog was full.</summary>
    public required int Refused { get; init; }

    /// <summary>From the start until the last request is done, and at least the duration of the load.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Answers per second over <see cref="Elapsed"/>.</summary>
    public required double Throughput { get; init; }

    /// <summary>The share of their time for which the workers were busy, from 0 to 1.</summary>
    public required double Utilisation { get; init; }

    /// <summary>The mean response time.</summary>
    public required TimeSpan Mean { get; init; }

    /// <summary>The median response time (nearest rank).</summary>
    public required TimeSpan Median { get; init; }

    /// <summary>The 95th percentile of the response times.</summary>
    public required TimeSpan Percentile95 { get; init; }

    /// <summary>The 99th percentile of the response times.</summary>
    public required TimeSpan Percentile99 { get; init; }

    /// <summary>The longest response time.</summary>
    public required TimeSpan Longest { get; init; }

    /// <summary>The largest number of requests that waited at once.</summary>
    public required int LongestQueue { get; init; }

    /// <summary>Samples of the queue at equal intervals over <see cref="Elapsed"/>.</summary>
    public required IReadOnlyList<QueueSample> Samples { get; init; }

    /// <summary>Traces of the first requests, up to the requested number.</summary>
    public required IReadOnlyList<RequestTrace> Trace { get; init; }
}
