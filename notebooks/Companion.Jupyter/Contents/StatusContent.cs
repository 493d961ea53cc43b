namespace Companion.Jupyter.Contents;

/// <summary>Tells all front ends whether the kernel works for a message: <c>busy</c>, <c>idle</c>, at its start <c>starting</c>.</summary>
internal sealed record StatusContent(string ExecutionState);
