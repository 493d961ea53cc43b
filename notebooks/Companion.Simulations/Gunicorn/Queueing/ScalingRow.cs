namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>The result of one way of scaling for a load.</summary>
/// <param name="Kind">The way of scaling.</param>
/// <param name="Factor">How many workers, or how much faster the processor.</param>
/// <param name="Result">The result.</param>
public sealed record ScalingRow(ScalingKind Kind, int Factor, QueueResult Result);
