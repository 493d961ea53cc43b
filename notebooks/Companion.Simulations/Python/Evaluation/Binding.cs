using Companion.Simulations.Python.Objects;
using Companion.Simulations.Python.Values;

namespace Companion.Simulations.Python.Evaluation;

/// <summary>A name's value and the statement that gave it.</summary>
internal sealed record Binding(PythonValue Value, Change? Change);
