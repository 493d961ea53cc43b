namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>A request after the simulation; times are in microseconds, -1 if no worker accepted it.</summary>
internal readonly record struct ServedRequest(
    long Arrival,
    long Start,
    long Finish,
    int Worker,
    RequestOutcome Outcome
);
