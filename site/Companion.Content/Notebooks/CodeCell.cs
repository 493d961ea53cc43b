namespace Companion.Content.Notebooks;

/// <summary>A code cell with its results.</summary>
/// <param name="Number">Its position in the notebook, from 1.</param>
/// <param name="Language">The language of the source.</param>
/// <param name="Source">Its text; null when its author hides it (<c>hide-input</c>).</param>
/// <param name="Results">Its outputs, in order; empty when its author hides them (<c>hide-output</c>).</param>
public sealed record CodeCell(int Number, string Language, string? Source, IReadOnlyList<CellResult> Results)
    : DocumentCell(Number)
{
    /// <summary>
    /// Why readers cannot run it in the page, as the end of "this cell cannot run in the page, because …"; null when they
    /// can.
    /// </summary>
    public string? Obstacle { get; init; }
}
