namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Ends the process.</summary>
internal sealed record ShutdownRequest(long Id) : WorkerRequest(Id);
