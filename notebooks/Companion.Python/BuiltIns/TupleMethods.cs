using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>tuple</c>.</summary>
internal static class TupleMethods
{
    public static readonly Dictionary<string, Method> Table = new Dictionary<string, Method>
    {
        ["index"] = new(
            (context, self, arguments) =>
                ListMethods.IndexIn(
                    context,
                    ((PythonTuple)self).Items,
                    arguments,
                    _ => "tuple.index(x): x not in tuple"
                )
        ),
        ["count"] = new(
            (context, self, arguments) =>
                ListMethods.CountIn(context, ((PythonTuple)self).Items, arguments.Exactly("tuple.count", 1, 1)[0])
        ),
    };
}
