using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>Something that exists but is not simulated; using it leaves other values unchanged.</summary>
internal sealed record PythonOpaque(string Name, Undetermined Value) : PythonObject
{
    public override string TypeName => "object";
}
