using System.Collections.Immutable;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>An exception object.</summary>
internal sealed record PythonException(PythonType Type, ImmutableArray<PythonValue> Arguments) : PythonObject
{
    public override string TypeName => Type.Name;

    /// <summary>What <c>str()</c> gives.</summary>
    public string Message =>
        Arguments.Length switch
        {
            0 => string.Empty,
            1 when Type.IsSubclassOf(PythonTypes.Exception("KeyError")) => Representation.Repr(Arguments[0]),
            1 => Representation.Text(Arguments[0]),
            _ => Representation.Repr(new PythonTuple(Arguments)),
        };
}
