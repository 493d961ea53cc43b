namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Answers requests that have no other answer, when they are carried out.</summary>
public sealed record OkMessage(long? Id) : WorkerMessage(Id);
