using System.Numerics;

namespace Companion.Python.Values;

/// <summary>An <c>int</c> of any size.</summary>
/// <param name="Value">The number.</param>
public sealed record PythonInteger(BigInteger Value) : PythonValue;
