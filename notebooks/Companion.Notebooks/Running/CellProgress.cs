using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Running;

/// <summary>The progress of a run.</summary>
/// <param name="CellIndex">The index of the cell among all cells of the notebook, from 0.</param>
/// <param name="Number">The number of the cell among those that are run, from 1.</param>
/// <param name="Count">How many cells are run.</param>
/// <param name="Result">How the cell ended; null when it starts.</param>
public sealed record CellProgress(int CellIndex, int Number, int Count, CellResult? Result);
