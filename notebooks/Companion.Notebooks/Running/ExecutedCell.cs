using System.Collections.Immutable;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Running;

/// <summary>The results of running a cell.</summary>
/// <param name="ExecutionCount">The number of the run.</param>
/// <param name="Outputs">Its outputs, in order.</param>
internal sealed record ExecutedCell(int ExecutionCount, ImmutableArray<CellOutput> Outputs);
