namespace Companion.Python.Values;

/// <summary>A <c>str</c>.</summary>
/// <param name="Value">
/// The text. Python counts code points, .NET counts UTF-16 code units: use Python's lengths and indexes.
/// </param>
public sealed record PythonString(string Value) : PythonValue;
