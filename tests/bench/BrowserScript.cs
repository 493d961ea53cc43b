namespace Companion.Benchmarks;

/// <summary>What a visit runs after the first result.</summary>
/// <param name="Soon">Cells that follow at once.</param>
/// <param name="AfterPause">Cells that follow a pause instead, each of its own kind.</param>
internal sealed record BrowserScript(IReadOnlyList<string> Soon, IReadOnlyList<string> AfterPause);
