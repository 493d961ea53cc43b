namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>
/// Simulates requests that wait, in the order of arrival, for the next free worker. It takes time proportional to the
/// number of requests, and the same input has the same result, to the last digit, on every runtime.
/// </summary>
public static class WorkerQueue
{
    /// <summary>The default number of traces in a result.</summary>
    public const int DefaultTraceLimit = 200;

    /// <summary>Runs a load.</summary>
    public static QueueResult Run(WorkerPool pool, RequestLoad load, int traceLimit = DefaultTraceLimit) =>
        Run(pool, load.Requests(), load.Duration, traceLimit);

    /// <summary>Runs requests with known arrival times, for instance from a log.</summary>
    /// <param name="pool">The workers.</param>
    /// <param name="requests">The requests in any order; a negative time counts as 0.</param>
    /// <param name="duration">The minimum duration of the run; by default, the run ends with the last request.</param>
    /// <param name="traceLimit">How many requests to trace.</param>
    public static QueueResult Run(
        WorkerPool pool,
        IReadOnlyList<Request> requests,
        TimeSpan duration = default,
        int traceLimit = DefaultTraceLimit
    )
    {
        var counter = new WorkerCounter(pool);
        var served = requests
            .Select(request => new Request(Known(request.ArrivalMicroseconds), Known(request.ServiceMicroseconds)))
            .OrderBy(request => request.ArrivalMicroseconds)
            .Select(counter.Offer)
            .ToList();
        return QueueMeasurement.Of(pool, served, duration, traceLimit);
    }

    // Small enough that the sum of a million of them does not overflow.
    private static long Known(long microseconds) => Math.Clamp(microseconds, 0, 1_000_000_000_000);
}
