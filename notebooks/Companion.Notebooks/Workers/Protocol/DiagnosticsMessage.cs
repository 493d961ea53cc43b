using System.Collections.Immutable;
using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Answers <c>diagnose</c>.</summary>
public sealed record DiagnosticsMessage(long? Id, ImmutableArray<CellDiagnostic> Diagnostics) : WorkerMessage(Id);
