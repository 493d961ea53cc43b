namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Ends the running cell and those that are waiting; the variables are kept.</summary>
public sealed record InterruptRequest(long Id) : WorkerRequest(Id);
