using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Simulations.Settings;

/// <summary>A setting's value and the line that decided it.</summary>
/// <param name="Name">The setting's name.</param>
/// <param name="Value">
/// Its value; <see cref="Undetermined"/> when it depends on something that was not provided.
/// </param>
/// <param name="Decided">The last statement that set or changed it.</param>
public sealed record EvaluatedSetting(string Name, PythonValue Value, SourceLocation Decided);
