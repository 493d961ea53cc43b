namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Asks for the completions at a position.</summary>
/// <param name="Id">The request's id.</param>
/// <param name="Code">The cell's text.</param>
/// <param name="Position">The position, in UTF-16 code units from 0.</param>
public sealed record CompleteRequest(long Id, string Code, int Position) : WorkerRequest(Id);
