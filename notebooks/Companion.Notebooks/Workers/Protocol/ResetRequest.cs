namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Interrupts running cells and forgets all variables. The process, with its warm compiler, stays.</summary>
public sealed record ResetRequest(long Id) : WorkerRequest(Id);
