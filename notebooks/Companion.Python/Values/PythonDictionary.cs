namespace Companion.Python.Values;

/// <summary>A <c>dict</c>: mutable and in insertion order, as in Python.</summary>
/// <param name="Entries">Keys with values; each key appears once by Python's equality.</param>
public sealed record PythonDictionary(IList<KeyValuePair<PythonValue, PythonValue>> Entries) : PythonValue;
