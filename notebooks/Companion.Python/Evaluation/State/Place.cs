using System.Runtime.CompilerServices;

namespace Companion.Python.Evaluation.State;

/// <summary>
/// A location that can be written: a name of a namespace, a namespace's doubt, a container, an iterator.
/// </summary>
internal readonly record struct Place(object Target, string? Name)
{
    public bool Equals(Place other) => ReferenceEquals(Target, other.Target) && Name == other.Name;

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Target), Name);
}
