namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Asks what a name means.</summary>
/// <param name="Id">The request's id.</param>
/// <param name="Code">The cell's text.</param>
/// <param name="Position">The position of the name, in UTF-16 code units from 0.</param>
public sealed record HoverRequest(long Id, string Code, int Position) : WorkerRequest(Id);
