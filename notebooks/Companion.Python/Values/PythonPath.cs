namespace Companion.Python.Values;

/// <summary>A <c>pathlib.Path</c>, POSIX, never looked up on a disk.</summary>
/// <param name="Value">The path as <c>str()</c> returns it.</param>
public sealed record PythonPath(string Value) : PythonValue;
