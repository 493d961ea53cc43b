namespace Companion.Content.Notebooks;

/// <summary>An output of a cell.</summary>
public abstract record CellResult;
