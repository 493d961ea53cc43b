namespace Companion.Python.Values;

/// <summary>The value of a Python expression, as far as it can be known without running Python.</summary>
public abstract record PythonValue;
