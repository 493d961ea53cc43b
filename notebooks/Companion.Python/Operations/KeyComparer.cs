using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Python's equality and hashes for .NET's dictionaries; a meter counts the work.</summary>
internal sealed class KeyComparer(Meter meter) : IEqualityComparer<PythonValue>
{
    public bool Equals(PythonValue? x, PythonValue? y) => Equality.AreSame(meter, x!, y!);

    public int GetHashCode(PythonValue obj) => Hashing.Of(meter, obj);
}
