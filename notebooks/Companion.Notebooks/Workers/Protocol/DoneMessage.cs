using System.Collections.Immutable;
using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>The end of a cell; answers <c>run</c>.</summary>
/// <param name="Id">The run.</param>
/// <param name="Status">How it ended.</param>
/// <param name="ExecutionCount">The number by which stack traces call the cell.</param>
/// <param name="DurationMs">From the first line's compilation to the last one's end.</param>
/// <param name="Diagnostics">What the compiler says.</param>
/// <param name="Error">Why it ended early; null when it did not.</param>
/// <param name="IsStuck">Whether some of it still runs and cannot be ended.</param>
/// <param name="LeftOut">How many characters of output were not passed on.</param>
public sealed record DoneMessage(
    long? Id,
    CellStatus Status,
    int ExecutionCount,
    double DurationMs,
    ImmutableArray<CellDiagnostic> Diagnostics,
    CellError? Error,
    bool IsStuck,
    long LeftOut
) : WorkerMessage(Id)
{
    /// <summary>The message of a cell's result.</summary>
    public static DoneMessage Of(long id, CellResult result, int executionCount, long leftOut) =>
        new(
            id,
            result.Status,
            executionCount,
            result.Duration.TotalMilliseconds,
            result.Diagnostics,
            result.Error,
            result.IsStuck,
            leftOut
        );
}
