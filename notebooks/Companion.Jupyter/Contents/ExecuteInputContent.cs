namespace Companion.Jupyter.Contents;

/// <summary>Informs all front ends which cell is running.</summary>
internal sealed record ExecuteInputContent(string Code, int ExecutionCount);
