using Companion.Python.Values;

namespace Companion.Python.Calls;

/// <summary>What a built-in function, method or type does when it is called.</summary>
internal delegate PythonValue BuiltInFunction(ICallContext context, Arguments arguments);
