using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>A <c>slice</c>.</summary>
internal sealed record PythonSlice(PythonValue Start, PythonValue Stop, PythonValue Step) : PythonObject
{
    public override string TypeName => "slice";
}
