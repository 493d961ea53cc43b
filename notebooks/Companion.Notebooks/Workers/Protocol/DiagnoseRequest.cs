namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Asks for the compiler's diagnostics for a cell.</summary>
/// <param name="Id">The request's id.</param>
/// <param name="Code">The cell's text.</param>
public sealed record DiagnoseRequest(long Id, string Code) : WorkerRequest(Id);
