using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>An object of a simulated library: it can be called, or has members, or both.</summary>
internal sealed record PythonShim(
    string Type,
    BuiltInFunction? Call,
    IReadOnlyDictionary<string, PythonValue> Members,
    bool TakesUndetermined = false
) : PythonObject
{
    public override string TypeName => Type;
}
