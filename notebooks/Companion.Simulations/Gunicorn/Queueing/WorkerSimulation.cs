namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>A load served by workers, and the resulting advice.</summary>
/// <param name="Load">The requests.</param>
/// <param name="Result">The result of the run.</param>
/// <param name="Documented">The advice of Gunicorn's documentation for the server's cores.</param>
/// <param name="Enough">
/// The result of the same load with enough workers that they are idle for a fifth of the time.
/// </param>
public sealed record WorkerSimulation(RequestLoad Load, QueueResult Result, WorkerAdvice Documented, QueueResult Enough)
{
    // Above this utilisation, the queue grows much faster than the load.
    private const double BusyShare = 0.8;

    /// <summary>The number of workers that the load keeps busy all the time: rate × service time.</summary>
    public double Offered => Load.RequestsPerSecond * Load.Service.TotalSeconds;

    /// <summary>Whether requests come faster than the workers can answer.</summary>
    public bool IsOverloaded => Offered >= Result.Pool.Servers;

    /// <summary>The advice, as sentences.</summary>
    public IEnumerable<string> Advice
    {
        get
        {
            var workers = Result.Pool.Servers;
            if (workers == 0)
            {
                yield return "Without workers, no request is answered.";
            }
            else if (IsOverloaded)
            {
                yield return $"The load keeps {Offered:0.##} workers busy, so {Count(workers)} cannot keep up: the queue grows as long as requests arrive.";
            }
            else
            {
                yield return $"The load keeps {Offered:0.##} of {Count(workers)} busy.";
            }

            if (Enough.Pool.Servers > workers)
            {
                yield return $"With {Count(Enough.Pool.Servers)} p95 would be {Enough.Percentile95.TotalMilliseconds:0.#} ms.";
            }

            yield return $"For {Documented.Cores} {(Documented.Cores == 1 ? "core" : "cores")} Gunicorn's documentation suggests starting with {Documented.StartingPoint} workers, and recommends {Documented.Least} to {Documented.Most}.";
        }
    }

    /// <summary>Runs a simulation.</summary>
    /// <param name="workers">The number of workers, with one thread each.</param>
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
