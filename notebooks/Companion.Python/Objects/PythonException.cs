using System.Collections.Immutable;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>An exception object.</summary>
internal sealed record PythonException(PythonType Type, ImmutableArray<PythonValue> Arguments) : PythonObject
{
    public override string TypeName => Type.Name;
}
