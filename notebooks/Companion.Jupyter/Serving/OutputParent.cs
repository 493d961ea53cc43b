namespace Companion.Jupyter.Serving;

/// <summary>The parent that the outputs of a cell carry.</summary>
/// <param name="Header">The header of the request that ran it.</param>
/// <param name="ExecutionCount">The cell's number in front ends.</param>
internal sealed record OutputParent(ReadOnlyMemory<byte> Header, int ExecutionCount);
