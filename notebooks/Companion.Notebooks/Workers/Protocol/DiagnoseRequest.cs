namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Asks what the compiler thinks of a cell.</summary>
/// <param name="Id">The request.</param>
/// <param name="Code">The cell's text.</param>
public sealed record DiagnoseRequest(long Id, string Code) : WorkerRequest(Id);
