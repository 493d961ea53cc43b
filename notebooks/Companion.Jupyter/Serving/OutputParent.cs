namespace Companion.Jupyter.Serving;

/// <summary>What the outputs of a cell carry.</summary>
/// <param name="Header">The header of the request that ran it.</param>
/// <param name="ExecutionCount">The number by which front ends call it.</param>
internal sealed record OutputParent(ReadOnlyMemory<byte> Header, int ExecutionCount);
