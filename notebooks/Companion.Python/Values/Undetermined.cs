using Companion.Sources;

namespace Companion.Python.Values;

/// <summary>
/// A value that depends on something that was not provided. This is a valid answer: nothing is guessed instead.
/// </summary>
/// <param name="Reason">What it depends on, in a sentence without a full stop.</param>
/// <param name="Location">The expression that made it undetermined.</param>
public sealed record Undetermined(string Reason, SourceLocation Location) : PythonValue;
