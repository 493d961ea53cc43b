using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>An iterator or generator: once read, an item is gone.</summary>
internal sealed record PythonIterator(string Type, IEnumerator<PythonValue> Source) : PythonObject
{
    public override string TypeName => Type;

    /// <summary>Why it is not known how far it has been read; null if that is known.</summary>
    public Undetermined? Doubt { get; set; }

    public bool Equals(PythonIterator? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Type.GetHashCode(StringComparison.Ordinal);
}
