namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Ends the process.</summary>
public sealed record ShutdownRequest(long Id) : WorkerRequest(Id);
