using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Running;

/// <summary>How far a run is.</summary>
/// <param name="CellIndex">The cell, among all of the notebook, from 0.</param>
/// <param name="Number">The cell, among those that are run, from 1.</param>
/// <param name="Count">How many cells are run.</param>
/// <param name="Result">How the cell ended; null when it begins.</param>
public sealed record CellProgress(int CellIndex, int Number, int Count, CellResult? Result);
