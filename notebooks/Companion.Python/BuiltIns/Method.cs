using Companion.Python.Calls;

namespace Companion.Python.BuiltIns;

/// <summary>A method of a built-in type.</summary>
/// <param name="Function">What it does.</param>
/// <param name="TakesUndetermined">Whether it accepts undetermined arguments, as <c>append</c> does.</param>
internal sealed record Method(BuiltInMethod Function, bool TakesUndetermined = false);
