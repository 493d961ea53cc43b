namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Answers <c>hello</c>.</summary>
public sealed record ReadyMessage(long? Id, WorkerVersions Versions) : WorkerMessage(Id);
