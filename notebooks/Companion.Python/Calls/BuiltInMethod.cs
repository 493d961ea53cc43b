using Companion.Python.Values;

namespace Companion.Python.Calls;

/// <summary>What a method of a built-in type does to <paramref name="self"/>.</summary>
internal delegate PythonValue BuiltInMethod(ICallContext context, PythonValue self, Arguments arguments);
