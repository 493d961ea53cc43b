namespace Companion.Python.Values;

/// <summary>
/// A known value that is none of the data types: a function, a type, a module, a view. Python takes it as true, but for
/// what has a length of 0.
/// </summary>
public abstract record PythonObject : PythonValue
{
    /// <summary>The name of its type, as <c>type(value).__name__</c> gives it.</summary>
    public abstract string TypeName { get; }

    /// <summary>What it is, for people: <c>&lt;function&gt;</c>.</summary>
    public sealed override string ToString() => $"<{TypeName}>";
}
