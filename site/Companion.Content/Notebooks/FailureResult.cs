namespace Companion.Content.Notebooks;

/// <summary>An exception that the cell was meant to throw.</summary>
/// <param name="Name">The exception's type.</param>
/// <param name="Message">What it says.</param>
/// <param name="Trace">The calls that led to it.</param>
public sealed record FailureResult(string Name, string Message, IReadOnlyList<string> Trace) : CellResult;
