using Companion.Sources;

namespace Companion.Python.Values;

/// <summary>A value that depends on something that was not given. It is an answer: nothing is guessed in its stead.</summary>
/// <param name="Reason">What it depends on, in a sentence without a full stop.</param>
/// <param name="Location">The expression that made it so.</param>
public sealed record Undetermined(string Reason, SourceLocation Location) : PythonValue;
