using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Evaluation;

/// <summary>A name's value and the statement that gave it.</summary>
internal sealed record Binding(PythonValue Value, Change? Change);
