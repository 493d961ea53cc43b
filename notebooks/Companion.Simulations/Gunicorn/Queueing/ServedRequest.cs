namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>A request after the simulation; times in microseconds, -1 where no worker took it.</summary>
internal readonly record struct ServedRequest(
    long Arrival,
    long Start,
    long Finish,
    int Worker,
    RequestOutcome Outcome
);
