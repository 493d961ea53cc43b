using Companion.Simulations.Python.Evaluation;
using Companion.Simulations.Python.Values;

namespace Companion.Simulations.Python.Objects;

/// <summary>What a method of a built-in type does to <paramref name="self"/>.</summary>
internal delegate PythonValue BuiltInMethod(Interpreter interpreter, PythonValue self, Arguments arguments);
