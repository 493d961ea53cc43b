namespace Companion.Notebooks.Workers.Protocol;

/// <summary>
/// Reports a cell's phase: packages may take minutes, and the time limit counts only while code runs.
/// </summary>
/// <param name="Id">The id of the run request.</param>
/// <param name="Phase">The phase that begins.</param>
/// <param name="Detail">The package that is being restored; otherwise null.</param>
public sealed record PhaseMessage(long? Id, CellPhase Phase, string? Detail = null) : WorkerMessage(Id);
