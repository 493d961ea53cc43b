using System.Collections.Immutable;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>The result of compiling a cell.</summary>
/// <param name="Submission">The compiled cell; null if it has errors.</param>
/// <param name="Diagnostics">Errors and warnings, in order of position.</param>
internal sealed record CompiledCell(Submission? Submission, ImmutableArray<CellDiagnostic> Diagnostics);
