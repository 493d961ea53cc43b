using Companion.Python.Evaluation;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>What a method of a built-in type does to <paramref name="self"/>.</summary>
internal delegate PythonValue BuiltInMethod(Interpreter interpreter, PythonValue self, Arguments arguments);
