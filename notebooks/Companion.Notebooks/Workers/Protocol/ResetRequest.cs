namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Ends what runs and forgets all variables. The process, and with it the warm compiler, stays.</summary>
public sealed record ResetRequest(long Id) : WorkerRequest(Id);
