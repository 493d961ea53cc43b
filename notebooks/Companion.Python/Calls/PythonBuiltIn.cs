using Companion.Python.Values;

namespace Companion.Python.Calls;

/// <summary>A built-in function, or a function of a simulated module.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Function">What it does.</param>
/// <param name="TakesUndetermined">
/// Whether it accepts undetermined arguments; otherwise they make its result undetermined.
/// </param>
internal sealed record PythonBuiltIn(string Name, BuiltInFunction Function, bool TakesUndetermined = false)
    : PythonObject
{
    public override string TypeName => "builtin_function_or_method";
}
