namespace Companion.Content.Notebooks;

/// <summary>A cell of prose.</summary>
/// <param name="Number">Its position in the notebook, from 1.</param>
/// <param name="Markdown">Its text.</param>
public sealed record ProseCell(int Number, string Markdown) : DocumentCell(Number);
