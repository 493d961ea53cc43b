namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Asks whether a cell can be run as it is.</summary>
/// <param name="Id">The request's id.</param>
/// <param name="Code">The cell's text.</param>
public sealed record IsCompleteRequest(long Id, string Code) : WorkerRequest(Id);
