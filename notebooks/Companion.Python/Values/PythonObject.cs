namespace Companion.Python.Values;

/// <summary>
/// A known value that is not one of the data types: a function, a type, a module, a view. Python treats it as true
/// unless its length is 0.
/// </summary>
public abstract record PythonObject : PythonValue
{
    /// <summary>The name of its type, as <c>type(value).__name__</c> returns it.</summary>
    public abstract string TypeName { get; }

    /// <summary>A description for people: <c>&lt;function&gt;</c>.</summary>
    public sealed override string ToString() => $"<{TypeName}>";
}
