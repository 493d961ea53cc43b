namespace Companion.Site.Notebooks;

/// <summary>Why a notebook cannot be shown.</summary>
/// <param name="Cell">The cell's index.</param>
/// <param name="Line">The line in the cell, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong, without a full stop.</param>
/// <param name="Advice">What would be right; null when it is not known.</param>
public sealed record CellFailure(int Cell, int Line, int Column, string Message, string? Advice);
