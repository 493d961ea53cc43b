using Companion.Notebooks.Kernels.Dependencies;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Answers <c>dependencies</c>.</summary>
public sealed record DependenciesMessage(long? Id, CellDependencies Dependencies) : WorkerMessage(Id);
