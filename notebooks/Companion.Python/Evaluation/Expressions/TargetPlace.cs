using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary>The evaluated parts of a target.</summary>
/// <param name="Owner">The value that has the item or attribute; null for a name.</param>
/// <param name="Index">The item's index; null for a name or an attribute.</param>
internal readonly record struct TargetPlace(PythonValue? Owner, PythonValue? Index);
