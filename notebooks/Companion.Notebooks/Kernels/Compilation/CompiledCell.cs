using System.Collections.Immutable;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>What the compiler makes of a cell.</summary>
/// <param name="Submission">The compiled cell; null when it has errors.</param>
/// <param name="Diagnostics">Errors and warnings, in order of their places.</param>
internal sealed record CompiledCell(Submission? Submission, ImmutableArray<CellDiagnostic> Diagnostics);
