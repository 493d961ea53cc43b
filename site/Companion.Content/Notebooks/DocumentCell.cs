namespace Companion.Content.Notebooks;

/// <summary>A cell of a notebook as the site shows it.</summary>
/// <param name="Number">Its position in the notebook, from 1.</param>
public abstract record DocumentCell(int Number);
