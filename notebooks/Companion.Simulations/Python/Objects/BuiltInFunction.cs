using Companion.Simulations.Python.Evaluation;
using Companion.Simulations.Python.Values;

namespace Companion.Simulations.Python.Objects;

/// <summary>What a built-in function, method or type does when it is called.</summary>
internal delegate PythonValue BuiltInFunction(Interpreter interpreter, Arguments arguments);
