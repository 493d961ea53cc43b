namespace Companion.Python.Values;

/// <summary>A <c>list</c>: mutable, as in Python, so that two names for one list see each other's changes.</summary>
/// <param name="Items">The items.</param>
public sealed record PythonList(IList<PythonValue> Items) : PythonValue;
