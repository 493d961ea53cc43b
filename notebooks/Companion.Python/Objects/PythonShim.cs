using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>An object of a simulated library: it can be called, or has members, or both.</summary>
/// <param name="Type">The name of its type.</param>
/// <param name="Function">The function that runs when you call it; null when the effect of a call is not known.</param>
/// <param name="Members">Its attributes and methods.</param>
internal sealed record PythonShim(string Type, PythonObject? Function, IReadOnlyDictionary<string, PythonValue> Members)
    : PythonObject
{
    public override string TypeName => Type;
}
