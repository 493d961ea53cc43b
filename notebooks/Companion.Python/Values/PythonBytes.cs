using System.Collections.Immutable;

namespace Companion.Python.Values;

/// <summary>A <c>bytes</c>.</summary>
/// <param name="Value">The bytes.</param>
public sealed record PythonBytes(ImmutableArray<byte> Value) : PythonValue;
