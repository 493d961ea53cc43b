namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>A request's way through the queue.</summary>
/// <param name="Number">Its place in the order of arrival, from 1.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Arrived">When it arrives.</param>
/// <param name="Started">When a worker takes it; null when none does.</param>
/// <param name="Finished">When the worker is done with it; null when none takes it.</param>
/// <param name="Worker">The worker, or thread, from 1; null when none takes it.</param>
public sealed record RequestTrace(
    int Number,
    RequestOutcome Outcome,
    TimeSpan Arrived,
    TimeSpan? Started,
    TimeSpan? Finished,
    int? Worker
);
