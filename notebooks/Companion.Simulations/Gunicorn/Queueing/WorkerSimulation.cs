namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>A load served by workers, and the advice that comes of it.</summary>
/// <param name="Load">The requests.</param>
/// <param name="Result">How the workers did.</param>
/// <param name="Documented">What Gunicorn's documentation says of the server's cores.</param>
/// <param name="Enough">The same load with as many workers as keep a fifth of their time free.</param>
public sealed record WorkerSimulation(RequestLoad Load, QueueResult Result, WorkerAdvice Documented, QueueResult Enough)
{
    // Beyond, a queue grows much faster than the load does.
    private const double BusyShare = 0.8;

    /// <summary>How many workers the load keeps busy all the time: rate × service.</summary>
    public double Offered => Load.RequestsPerSecond * Load.Service.TotalSeconds;

    /// <summary>Whether requests come faster than the workers can answer.</summary>
    public bool IsOverloaded => Offered >= Result.Pool.Servers;

    /// <summary>The advice, a sentence each.</summary>
    public IEnumerable<string> Advice
    {
        get
        {
            var workers = Result.Pool.Servers;
            if (workers == 0)
            {
                yield return "Without workers nothing is served.";
            }
            else if (IsOverloaded)
            {
                yield return $"The load keeps {Offered:0.##} workers busy, so {Count(workers)} cannot keep up: the queue grows as long as requests come.";
            }
            else
            {
                yield return $"The load keeps {Offered:0.##} of {Count(workers)} busy.";
            }

            if (Enough.Pool.Servers > workers)
            {
                yield return $"With {Count(Enough.Pool.Servers)} p95 would be {Enough.Percentile95.TotalMilliseconds:0.#} ms.";
            }

            yield return $"For {Documented.Cores} {(Documented.Cores == 1 ? "core" : "cores")} Gunicorn's documentation starts at {Documented.StartingPoint} workers, and names {Documented.Least} to {Documented.Most}.";
        }
    }

    /// <summary>Runs a simulation.</summary>
    /// <param name="workers">The workers, of one thread each.</param>
    /// <param name="load">The requests.</param>
    /// <param name="cores">The server's processor cores, for the documentation's advice.</param>
    public static WorkerSimulation Run(int workers, RequestLoad load, int cores)
    {
        var offered = load.RequestsPerSecond * load.Service.TotalSeconds;
        var enough = (int)Math.Clamp(Math.Ceiling(offered / BusyShare), 1, 10_000);
        var requests = load.Requests();
        return new WorkerSimulation(
            load,
            WorkerQueue.Run(new WorkerPool(workers), requests, load.Duration, traceLimit: 0),
            WorkerAdvice.For(cores),
            WorkerQueue.Run(new WorkerPool(enough), requests, load.Duration, traceLimit: 0)
        );
    }

    private static string Count(int workers) => workers == 1 ? "1 worker" : $"{workers} workers";
}
