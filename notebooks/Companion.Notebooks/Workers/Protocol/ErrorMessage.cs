namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Answers a line that is no request, or one that cannot be carried out.</summary>
/// <param name="Id">The request, as far as it could be read.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ErrorMessage(long? Id, string Message) : WorkerMessage(Id);
