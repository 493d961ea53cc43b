namespace Companion.Python.Values;

/// <summary>A <c>set</c> or <c>frozenset</c>.</summary>
/// <param name="Items">The items; each appears once by Python's equality.</param>
/// <param name="IsFrozen">Whether it is a <c>frozenset</c>.</param>
public sealed record PythonSet(IList<PythonValue> Items, bool IsFrozen) : PythonValue;
