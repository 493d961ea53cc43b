namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Answers a line that is not a request, or a request that cannot be executed.</summary>
/// <param name="Id">The request's id, if it could be read.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ErrorMessage(long? Id, string Message) : WorkerMessage(Id);
