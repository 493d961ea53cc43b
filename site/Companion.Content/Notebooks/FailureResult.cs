namespace Companion.Content.Notebooks;

/// <summary>An exception that the cell was expected to throw.</summary>
/// <param name="Name">The exception's type.</param>
/// <param name="Message">The exception's message.</param>
/// <param name="Trace">The stack trace.</param>
public sealed record FailureResult(string Name, string Message, IReadOnlyList<string> Trace) : CellResult;
