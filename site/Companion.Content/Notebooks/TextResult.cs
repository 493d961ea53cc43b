namespace Companion.Content.Notebooks;

/// <summary>Plain text.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsError">Whether it was written to standard error.</param>
public sealed record TextResult(string Text, bool IsError = false) : CellResult;
