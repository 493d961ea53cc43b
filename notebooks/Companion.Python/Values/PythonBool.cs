namespace Companion.Python.Values;

/// <summary>Python's <c>True</c> or <c>False</c>.</summary>
/// <param name="Value">True or false.</param>
public sealed record PythonBool(bool Value) : PythonValue;
