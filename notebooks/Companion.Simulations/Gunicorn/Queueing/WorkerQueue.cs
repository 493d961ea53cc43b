namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>
/// Requests that wait in the order in which they came for the next free worker. It takes time in proportion to the
/// requests, and the same input gives the same result to the last digit on every runtime.
/// </summary>
public static class WorkerQueue
{
    /// <summary>Traces that a result has unless more are asked for.</summary>
    public const int DefaultTraceLimit = 200;

    /// <summary>Runs a load.</summary>
    public static QueueResult Run(WorkerPool pool, RequestLoad load, int traceLimit = DefaultTraceLimit) =>
        Run(pool, load.Requests(), load.Duration, traceLimit);

    /// <summary>Runs requests whose arrivals are known, from a log for instance.</summary>
    /// <param name="pool">The workers.</param>
    /// <param name="requests">The requests in any order; a negative time is taken as 0.</param>
    /// <param name="duration">How long the run lasts at least; by default until the last request is done.</param>
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

    // So long that no sum of a million of them overflows.
    private static long Known(long microseconds) => Math.Clamp(microseconds, 0, 1_000_000_000_000);
}
