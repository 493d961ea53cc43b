using System.Collections.Immutable;

namespace Companion.Notebooks.Kernels;

/// <summary>The end of a cell.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Diagnostics">Errors and warnings of the compiler, in order of their places.</param>
/// <param name="Error">Why it ended early; null when it succeeded.</param>
/// <param name="Duration">From the first line's compilation to the last one's end.</param>
/// <param name="IsStuck">
/// Whether some of it could not be ended and is still running: native code, say. Only killing the process ends that, and the
/// state is lost with it.
/// </param>
public sealed record CellResult(
    CellStatus Status,
    ImmutableArray<CellDiagnostic> Diagnostics,
    CellError? Error,
    TimeSpan Duration,
    bool IsStuck = false
);
