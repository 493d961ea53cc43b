using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.CommandLine.Gunicorn;

/// <summary>The advice from a simulation, in JSON.</summary>
/// <param name="OfferedWorkers">How many workers the load keeps continuously busy.</param>
/// <param name="IsOverloaded">Whether the queue keeps growing while requests arrive.</param>
/// <param name="EnoughWorkers">How many workers would have a fifth of their time free.</param>
/// <param name="EnoughP95Ms">The p95 with that many workers, in milliseconds.</param>
/// <param name="Cores">The server's cores.</param>
/// <param name="DocumentedStart">The documentation's starting point for these cores.</param>
/// <param name="DocumentedLeast">The fewest workers that the documentation recommends for these cores.</param>
/// <param name="DocumentedMost">The most workers that it recommends.</param>
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
