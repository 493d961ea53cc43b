using System.Collections.Immutable;

namespace Companion.Notebooks.Kernels;

/// <summary>The end of a cell.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Diagnostics">The compiler's errors and warnings, in order of position.</param>
/// <param name="Error">Why it ended early; null when it succeeded.</param>
/// <param name="Duration">From the start of compilation to the end of the last line.</param>
/// <param name="IsStuck">
/// Whether part of it, such as native code, could not be ended and is still running. Only killing the process ends it,
/// which loses the state.
/// </param>
public sealed record CellResult(
    CellStatus Status,
    ImmutableArray<CellDiagnostic> Diagnostics,
    CellError? Error,
    TimeSpan Duration,
    bool IsStuck = false
);
