using Companion.Python.Values;

namespace Companion.Python.Calls;

/// <summary>A method bound to its object.</summary>
internal sealed record PythonMethod(PythonValue Self, string Name, BuiltInMethod Function, bool TakesUndetermined)
    : PythonObject
{
    public override string TypeName => "builtin_function_or_method";
}
