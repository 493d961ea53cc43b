namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>The queue at one time.</summary>
/// <param name="At">The time.</param>
/// <param name="Waiting">Requests that have arrived and that no worker has accepted.</param>
/// <param name="Busy">Requests that a worker has accepted and not finished.</param>
public readonly record struct QueueSample(TimeSpan At, int Waiting, int Busy);
