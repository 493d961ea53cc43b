namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>The queue at a moment.</summary>
/// <param name="At">The moment.</param>
/// <param name="Waiting">Requests that have arrived and no worker has taken.</param>
/// <param name="Busy">Requests that a worker has taken and not finished.</param>
public readonly record struct QueueSample(TimeSpan At, int Waiting, int Busy);
