namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>A request to serve.</summary>
/// <param name="ArrivalMicroseconds">When it arrives, from the start.</param>
/// <param name="ServiceMicroseconds">How long a worker is busy with it.</param>
public readonly record struct Request(long ArrivalMicroseconds, long ServiceMicroseconds);
