namespace Companion.Content.Notebooks;

/// <summary>Text, as it is.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsError">Whether it was written to standard error.</param>
public sealed record TextResult(string Text, bool IsError = false) : CellResult;
