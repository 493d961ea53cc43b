using System.Collections.Immutable;

namespace Companion.Notebooks.Running.Caching;

/// <summary>What the run of a cell left, as the cache's files hold it.</summary>
/// <param name="ExecutionCount">The number of the run.</param>
/// <param name="Outputs">Its outputs, in order.</param>
internal sealed record KeptCell(int ExecutionCount, ImmutableArray<KeptOutput> Outputs)
{
    public static KeptCell Of(RanCell cell) => new(cell.ExecutionCount, [.. cell.Outputs.Select(KeptOutput.Of)]);

    public RanCell ToCell() => new(ExecutionCount, [.. Outputs.Select(output => output.ToOutput(ExecutionCount))]);
}
