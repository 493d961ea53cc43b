namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>The part of Gunicorn's configuration that decides how requests queue.</summary>
/// <param name="Workers">Worker processes.</param>
/// <param name="Threads">
/// Threads of each worker. The simulation treats threads as workers, which is correct while a view waits (for the
/// database, say) but not while it computes.
/// </param>
/// <param name="Backlog">Connections that may wait; one more is refused.</param>
/// <param name="TimeoutSeconds">
/// The time after which a sync worker is killed together with its request; 0 for never.
/// </param>
public sealed record WorkerPool(int Workers, int Threads = 1, int Backlog = 2048, int TimeoutSeconds = 30)
{
    /// <summary>
    /// The number of requests that can be served at once: workers × threads, at most 10,000 in the simulation.
    /// </summary>
    public int Servers => (int)Math.Clamp((long)Math.Max(0, Workers) * Math.Max(1, Threads), 0, 10_000);

    /// <summary>
    /// A worker with threads reports that it is alive while a view runs, so a long request does not get it killed.
    /// </summary>
    public bool KillsSlowRequests => TimeoutSeconds > 0 && Threads <= 1;

    /// <summary>The pool of some options. An async worker class is treated like sync.</summary>
    public static WorkerPool From(GunicornOptions options) =>
        new(options.Workers, options.Threads, options.Backlog, options.TimeoutSeconds);
}
