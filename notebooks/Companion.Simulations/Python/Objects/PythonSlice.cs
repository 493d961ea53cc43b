using Companion.Simulations.Python.Values;

namespace Companion.Simulations.Python.Objects;

/// <summary>A <c>slice</c>.</summary>
internal sealed record PythonSlice(PythonValue Start, PythonValue Stop, PythonValue Step) : PythonObject
{
    public override string TypeName => "slice";
}
