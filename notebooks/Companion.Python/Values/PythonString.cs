namespace Companion.Python.Values;

/// <summary>A <c>str</c>.</summary>
/// <param name="Value">The text. Python counts code points, .NET UTF-16 code units: lengths and indexes must be Python's.</param>
public sealed record PythonString(string Value) : PythonValue;
