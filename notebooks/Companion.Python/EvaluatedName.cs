using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python;

/// <summary>The final value of a name in a module, and the line that decided it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">
/// Its value; <see cref="Undetermined"/> when it depends on something that was not provided.
/// </param>
/// <param name="Decided">The last statement that set or changed it.</param>
public sealed record EvaluatedName(string Name, PythonValue Value, SourceLocation Decided);
