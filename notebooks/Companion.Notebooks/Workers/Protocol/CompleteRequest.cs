namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Asks what may be written at a place.</summary>
/// <param name="Id">The request.</param>
/// <param name="Code">The cell's text.</param>
/// <param name="Position">The place, in UTF-16 code units from 0.</param>
public sealed record CompleteRequest(long Id, string Code, int Position) : WorkerRequest(Id);
