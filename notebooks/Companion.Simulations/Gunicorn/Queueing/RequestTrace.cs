namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>A request's way through the queue.</summary>
/// <param name="Number">Its number in the order of arrival, from 1.</param>
/// <param name="Outcome">Its outcome.</param>
/// <param name="Arrived">When it arrives.</param>
/// <param name="Started">When a worker accepts it; null if none does.</param>
/// <param name="Finished">When the worker is done with it; null if none accepts it.</param>
/// <param name="Worker">The number of the worker or thread, from 1; null if none accepts it.</param>
public sealed record RequestTrace(
    int Number,
    RequestOutcome Outcome,
    TimeSpan Arrived,
    TimeSpan? Started,
    TimeSpan? Finished,
    int? Worker
);
