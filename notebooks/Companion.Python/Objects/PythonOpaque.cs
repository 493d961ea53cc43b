using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>Something known to be there and not simulated; what it is used for leaves other values alone.</summary>
internal sealed record PythonOpaque(string Name, Undetermined Value) : PythonObject
{
    public override string TypeName => "object";
}
