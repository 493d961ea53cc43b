namespace Companion.Jupyter.Contents;

/// <summary>Tells all front ends which cell runs.</summary>
internal sealed record ExecuteInputContent(string Code, int ExecutionCount);
