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

    /// <summary>
    /// Runs clients of which each sends its next request as soon as it has an answer, as a load tester does.
    /// </summary>
    /// <param name="pool">The workers.</param>
    /// <param name="clients">How many, 1 to 10,000.</param>
    /// <param name="service">The time that a worker is busy with a request, at least 1 µs.</param>
    /// <param name="duration">For how long they send.</param>
    /// <param name="traceLimit">How many requests to trace.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range, or more than a million requests would be sent.</exception>
    public static QueueResult RunClosed(
        WorkerPool pool,
        int clients,
        TimeSpan service,
        TimeSpan duration,
        int traceLimit = DefaultTraceLimit
    )
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(clients is >= 1 and <= 10_000, true, nameof(clients));
        ArgumentOutOfRangeException.ThrowIfLessThan(service, TimeSpan.FromMicroseconds(1));
        var atOnce = Math.Min(clients, pool.Servers);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            duration / service * atOnce,
            RequestLoad.MostRequests,
            nameof(duration)
        );

        var counter = new WorkerCounter(pool);
        var served = new List<ServedRequest>();
        var length = service.Ticks / TimeSpan.TicksPerMicrosecond;
        var end = duration.Ticks / TimeSpan.TicksPerMicrosecond;
        var next = new PriorityQueue<int, (long At, int Client)>();
        for (var client = 0; client < clients; client++)
        {
            next.Enqueue(client, (0, client));
        }

        while (next.TryDequeue(out var client, out var turn) && turn.At < end)
        {
            var request = counter.Offer(new Request(turn.At, length));
            served.Add(request);
            if (request.Finish >= 0)
            {
                next.Enqueue(client, (request.Finish, client));
            }
        }

        return QueueMeasurement.Of(pool, served, TimeSpan.Zero, traceLimit);
    }

    // So long that no sum of a million of them overflows.
    private static long Known(long microseconds) => Math.Clamp(microseconds, 0, 1_000_000_000_000);
}
