namespace Companion.Notebooks.Kernels.Execution;

/// <summary>How the body of a cell ended.</summary>
/// <param name="Value">What it returned.</param>
/// <param name="Exception">The exception that it threw, or null.</param>
/// <param name="IsStuck">Whether it did not end when it was stopped.</param>
internal sealed record CellRun(object? Value, Exception? Exception, bool IsStuck = false);
