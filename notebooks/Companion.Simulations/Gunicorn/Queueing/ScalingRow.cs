namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>A load as one way of scaling handles it.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Factor">How many workers, or how much faster the processor.</param>
/// <param name="Result">How it did.</param>
public sealed record ScalingRow(ScalingKind Kind, int Factor, QueueResult Result);
