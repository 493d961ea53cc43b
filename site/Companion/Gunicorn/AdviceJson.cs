using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.CommandLine.Gunicorn;

/// <summary>The advice that comes of a simulation, in JSON.</summary>
/// <param name="OfferedWorkers">How many workers the load keeps busy all the time.</param>
/// <param name="IsOverloaded">Whether the queue grows as long as requests come.</param>
/// <param name="EnoughWorkers">Workers that would keep a fifth of their time free.</param>
/// <param name="EnoughP95Ms">What p95 would be with them, in milliseconds.</param>
/// <param name="Cores">The server's cores.</param>
/// <param name="DocumentedStart">The documentation's starting point for them.</param>
/// <param name="DocumentedLeast">The fewest workers that the documentation names for them.</param>
/// <param name="DocumentedMost">The most.</param>
/// <param name="Sentences">The same in words.</param>
internal sealed record AdviceJson(
    double OfferedWorkers,
    bool IsOverloaded,
    int EnoughWorkers,
    double EnoughP95Ms,
    int Cores,
    int DocumentedStart,
    int DocumentedLeast,
    int DocumentedMost,
    IReadOnlyList<string> Sentences
)
{
    public static AdviceJson Of(WorkerSimulation simulation) =>
        new(
            simulation.Offered,
            simulation.IsOverloaded,
            simulation.Enough.Pool.Workers,
            simulation.Enough.Percentile95.TotalMilliseconds,
            simulation.Documented.Cores,
            simulation.Documented.StartingPoint,
            simulation.Documented.Least,
            simulation.Documented.Most,
            [.. simulation.Advice]
        );
}
