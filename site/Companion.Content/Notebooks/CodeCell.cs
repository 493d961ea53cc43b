namespace Companion.Content.Notebooks;

/// <summary>A cell of code with its results.</summary>
/// <param name="Number">Its place in the notebook, from 1.</param>
/// <param name="Language">What it is written in.</param>
/// <param name="Source">Its text; null when its author hides it (<c>hide-input</c>).</param>
/// <param name="Results">What it put out, in order; none when its author hides them (<c>hide-output</c>).</param>
public sealed record CodeCell(int Number, string Language, string? Source, IReadOnlyList<CellResult> Results)
    : DocumentCell(Number);
