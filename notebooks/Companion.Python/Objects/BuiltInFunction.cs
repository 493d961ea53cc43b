using Companion.Python.Evaluation;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>What a built-in function, method or type does when it is called.</summary>
internal delegate PythonValue BuiltInFunction(Interpreter interpreter, Arguments arguments);
