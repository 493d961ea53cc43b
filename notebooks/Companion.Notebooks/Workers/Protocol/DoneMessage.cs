using System.Collections.Immutable;
using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>The end of a cell; answers <c>run</c>.</summary>
/// <param name="Id">The id of the run request.</param>
/// <param name="Status">How it ended.</param>
/// <param name="ExecutionCount">The cell's number in stack traces.</param>
/// <param name="DurationMs">From the start of compilation to the end of the last line.</param>
/// <param name="Diagnostics">The compiler's errors and warnings.</param>
/// <param name="Error">Why it ended early; null if it did not.</param>
/// <param name="IsStuck">Whether part of it is still running and cannot be ended.</param>
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
    /// <summary>Creates the message for a cell's result.</summary>
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
