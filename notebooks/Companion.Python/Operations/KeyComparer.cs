using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Python's equality and hashes for .NET's dictionaries.</summary>
internal sealed class KeyComparer : IEqualityComparer<PythonValue>
{
    public static readonly KeyComparer Instance = new();

    public bool Equals(PythonValue? x, PythonValue? y) => Equality.AreSame(x!, y!);

    public int GetHashCode(PythonValue obj) => Hashing.Of(obj, 0);
}
