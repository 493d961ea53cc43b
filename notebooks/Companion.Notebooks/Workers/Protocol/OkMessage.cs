namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Answers requests that have no other answer, once they have been executed.</summary>
public sealed record OkMessage(long? Id) : WorkerMessage(Id);
