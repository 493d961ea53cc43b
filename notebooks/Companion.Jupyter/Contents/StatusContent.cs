namespace Companion.Jupyter.Contents;

/// <summary>
/// Informs all front ends whether the kernel is processing a message: <c>busy</c>, <c>idle</c>, or initially
/// <c>starting</c>.
/// </summary>
internal sealed record StatusContent(string ExecutionState);
