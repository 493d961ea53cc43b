namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Says what a cell is at: packages may take minutes, and the time limit counts only while code runs.</summary>
/// <param name="Id">The run.</param>
/// <param name="Phase">What begins.</param>
/// <param name="Detail">The package that is restored; else null.</param>
public sealed record PhaseMessage(long? Id, CellPhase Phase, string? Detail = null) : WorkerMessage(Id);
