using Companion.Notebooks.Kernels.Assistance;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Answers <c>isComplete</c>.</summary>
public sealed record CompletenessMessage(long? Id, CodeCompleteness Completeness) : WorkerMessage(Id);
