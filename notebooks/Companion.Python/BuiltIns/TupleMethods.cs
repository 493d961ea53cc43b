using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>tuple</c>.</summary>
internal static class TupleMethods
{
    public static readonly Dictionary<string, Method> Table = new Dictionary<string, Method>
    {
        ["index"] = new(
            (interpreter, self, arguments) =>
                ListMethods.IndexIn(
                    interpreter,
                    ((PythonTuple)self).Items,
                    arguments,
                    _ => "tuple.index(x): x not in tuple"
                )
        ),
        ["count"] = new(
            (interpreter, self, arguments) =>
                ListMethods.CountIn(interpreter, ((PythonTuple)self).Items, arguments.Exactly("tuple.count", 1, 1)[0])
        ),
    };
}
