namespace Companion.Python.Values;

/// <summary>Python's <c>True</c> or <c>False</c>.</summary>
/// <param name="Value">Which.</param>
public sealed record PythonBool(bool Value) : PythonValue;
