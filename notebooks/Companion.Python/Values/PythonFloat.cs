namespace Companion.Python.Values;

/// <summary>A <c>float</c>.</summary>
/// <param name="Value">The number, an IEEE 754 double as in Python.</param>
public sealed record PythonFloat(double Value) : PythonValue;
