namespace Companion.Python.Values;

/// <summary>Python's <c>...</c>.</summary>
public sealed record PythonEllipsis : PythonObject
{
    private PythonEllipsis() { }

    /// <summary>The only instance.</summary>
    public static PythonEllipsis Value { get; } = new();

    /// <inheritdoc />
    public override string TypeName => "ellipsis";
}
