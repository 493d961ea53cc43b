namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>The part of Gunicorn's configuration that decides how requests queue.</summary>
/// <param name="Workers">Worker processes.</param>
/// <param name="Threads">Threads of each. The simulation has them serve like workers, which holds while a view waits (for the database, say) and not while it computes.</param>
/// <param name="Backlog">Connections that may wait; one more is refused.</param>
/// <param name="TimeoutSeconds">After so long a sync worker is killed and with it its request; 0 never.</param>
public sealed record WorkerPool(int Workers, int Threads = 1, int Backlog = 2048, int TimeoutSeconds = 30)
{
    /// <summary>As many requests as can be served at once: workers × threads, of which the simulation has at most 10,000.</summary>
    public int Servers => (int)Math.Clamp((long)Math.Max(0, Workers) * Math.Max(1, Threads), 0, 10_000);

    /// <summary>A worker with threads tells that it lives while a view runs, and so is not killed for a long one.</summary>
    public bool KillsSlowRequests => TimeoutSeconds > 0 && Threads <= 1;

    /// <summary>The pool that options make. An async worker class is taken as if it were sync.</summary>
    public static WorkerPool From(GunicornOptions options) =>
        new(options.Workers, options.Threads, options.Backlog, options.TimeoutSeconds);
}
