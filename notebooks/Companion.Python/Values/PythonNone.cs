namespace Companion.Python.Values;

/// <summary>Python's <c>None</c>.</summary>
public sealed record PythonNone : PythonValue
{
    private PythonNone() { }

    /// <summary>The only instance.</summary>
    public static PythonNone Value { get; } = new();
}
