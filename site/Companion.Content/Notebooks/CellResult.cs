namespace Companion.Content.Notebooks;

/// <summary>Something that a cell put out.</summary>
public abstract record CellResult;
