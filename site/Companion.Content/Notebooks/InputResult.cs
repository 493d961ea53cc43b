namespace Companion.Content.Notebooks;

/// <summary>A control that the cell shows: text, until the page's scripts can run the cell.</summary>
/// <param name="Label">The label that readers see.</param>
/// <param name="Value">Its value: text, whether a switch is on, or null for a file that is not chosen.</param>
/// <param name="Control">The control as JSON, as notebooks/PROTOCOL.md specifies it.</param>
public sealed record InputResult(string Label, object? Value, string Control) : CellResult;
