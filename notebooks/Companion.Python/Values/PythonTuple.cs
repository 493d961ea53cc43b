using System.Collections.Immutable;

namespace Companion.Python.Values;

/// <summary>A <c>tuple</c>.</summary>
/// <param name="Items">The items.</param>
public sealed record PythonTuple(ImmutableArray<PythonValue> Items) : PythonValue;
