using Companion.Notebooks.Kernels.Assistance;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Answers <c>complete</c>.</summary>
public sealed record CompletionsMessage(long? Id, CompletionList Completions) : WorkerMessage(Id);
