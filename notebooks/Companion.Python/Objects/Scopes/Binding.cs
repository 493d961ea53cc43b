using Companion.Python.Values;

namespace Companion.Python.Objects.Scopes;

/// <summary>A name's value and the statement that set it.</summary>
internal sealed record Binding(PythonValue Value, Change? Change);
