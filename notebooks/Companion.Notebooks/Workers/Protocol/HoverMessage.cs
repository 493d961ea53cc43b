using Companion.Notebooks.Kernels.Assistance;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Answers <c>hover</c>; the text is null if there is no name.</summary>
public sealed record HoverMessage(long? Id, HoverText? Hover) : WorkerMessage(Id);
