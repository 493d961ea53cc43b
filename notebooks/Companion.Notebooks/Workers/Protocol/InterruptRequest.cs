namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Ends the cell that runs, and those that wait behind it; the variables stay.</summary>
public sealed record InterruptRequest(long Id) : WorkerRequest(Id);
