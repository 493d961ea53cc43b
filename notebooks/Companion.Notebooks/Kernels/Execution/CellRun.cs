namespace Companion.Notebooks.Kernels.Execution;

/// <summary>How the body of a cell ended.</summary>
/// <param name="Value">What it returned.</param>
/// <param name="Exception">What it threw; null when it did not.</param>
/// <param name="IsStuck">Whether it did not end when it was told to.</param>
internal sealed record CellRun(object? Value, Exception? Exception, bool IsStuck = false);
