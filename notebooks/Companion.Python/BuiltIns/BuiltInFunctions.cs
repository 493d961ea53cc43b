using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>The built-in names, which need no import.</summary>
internal static class BuiltInFunctions
{
    private static readonly string[] Unevaluated =
    [
        "__import__",
        "bytearray",
        "breakpoint",
        "callable",
        "classmethod",
        "compile",
        "complex",
        "delattr",
        "eval",
        "exec",
        "hash",
        "id",
        "input",
        "issubclass",
        "memoryview",
        "property",
        "staticmethod",
        "super",
        "aiter",
        "anext",
        "help",
        "exit",
        "quit",
        "copyright",
        "credits",
        "license",
        "setattr",
        "NotImplemented",
        "dir",
    ];

    private static readonly Dictionary<string, PythonValue> All = Make();

    private static readonly HashSet<string> Orderless = ["any", "all", "sorted", "min", "max", "set", "frozenset"];

    public static PythonValue? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>Whether the function's result does not depend on the order of the items it receives.</summary>
    public static bool IgnoresOrder(PythonValue function) =>
        function switch
        {
            PythonBuiltIn builtIn => Orderless.Contains(builtIn.Name),
            PythonType type => Orderless.Contains(type.Name) && type.Body is null,
            _ => false,
        };

    private static Dictionary<string, PythonValue> Make()
    {
        var names = new Dictionary<string, PythonValue> { ["Ellipsis"] = PythonEllipsis.Value };
        PythonType[] types =
        [
            PythonTypes.Object,
            PythonTypes.Integer,
            PythonTypes.Bool,
            PythonTypes.Float,
            PythonTypes.Text,
            PythonTypes.Bytes,
            PythonTypes.List,
            PythonTypes.Tuple,
            PythonTypes.Dictionary,
            PythonTypes.Set,
            PythonTypes.FrozenSet,
            PythonTypes.Range,
            PythonTypes.Slice,
            PythonTypes.Type,
        ];
        foreach (var type in types.Concat(PythonTypes.Exceptions))
        {
            names.Add(type.Name, type);
        }

        names.Add("IOError", PythonTypes.Exception("OSError"));
        names.Add("EnvironmentError", PythonTypes.Exception("OSError"));
        foreach (var function in Functions())
        {
            names.Add(function.Name, function);
        }

        foreach (var name in Unevaluated)
        {
            names.TryAdd(name, new PythonBuiltIn(name, Unsimulated(name)));
        }

        return names;
    }

    // Code that may do anything can also change the module's names.
    private static BuiltInFunction Unsimulated(string name) =>
        (context, _) =>
        {
            if (name is "exec" or "eval" or "setattr" or "delattr" or "compile")
            {
                context.Doubts.MarkModule($"'{name}' is not evaluated");
            }

            throw new UnknowableException($"'{name}' is not evaluated");
        };

    private static IEnumerable<PythonBuiltIn> Functions() =>
        [
            new("abs", NumberFunctions.Abs),
            new("all", (i, a) => IterationFunctions.Quantify(i, a, "all", stopsAt: false)),
            new("any", (i, a) => IterationFunctions.Quantify(i, a, "any", stopsAt: true)),
            new("ascii", (_, a) => Known.Of(Representation.Ascii(a.Exactly("ascii", 1, 1)[0]))),
            new("bin", (_, a) => NumberFunctions.InBase(a, "bin", "0b", 1)),
            new("callable", ObjectFunctions.Callable),
            new("chr", NumberFunctions.Chr),
            new("dir", ObjectFunctions.Dir),
            new("divmod", NumberFunctions.DivMod),
            new("enumerate", IterationFunctions.Enumerate),
            new("filter", IterationFunctions.Filter),
            new("format", ObjectFunctions.Format),
            new("getattr", ObjectFunctions.GetAttribute),
            new("globals", (_, _) => throw new UnknowableException("'globals' is not evaluated here")),
            new("hasattr", ObjectFunctions.HasAttribute),
            new("hex", (_, a) => NumberFunctions.InBase(a, "hex", "0x", 4)),
            new("isinstance", ObjectFunctions.IsInstance),
            new("issubclass", ObjectFunctions.IsSubclass),
            new("iter", IterationFunctions.Iter),
            new("len", ObjectFunctions.Length),
            new("locals", (_, _) => throw new UnknowableException("'locals' is not evaluated here")),
            new("map", IterationFunctions.Map),
            new("max", (i, a) => OrderFunctions.Extreme(i, a, "max", ComparisonOperator.Greater)),
            new("min", (i, a) => OrderFunctions.Extreme(i, a, "min", ComparisonOperator.Less)),
            new("next", IterationFunctions.Next),
            new("oct", (_, a) => NumberFunctions.InBase(a, "oct", "0o", 3)),
            new("open", ProjectFiles.Open),
            new("ord", NumberFunctions.Ord),
            new("pow", NumberFunctions.Pow),
            new("print", (_, _) => Known.None, TakesUndetermined: true),
            new("repr", (_, a) => Known.Of(Representation.Repr(a.Exactly("repr", 1, 1)[0]))),
            new("reversed", IterationFunctions.Reversed),
            new("round", Rounding.Round),
            new("sorted", OrderFunctions.Sorted),
            new("sum", IterationFunctions.Sum),
            new("vars", (_, _) => throw new UnknowableException("'vars' is not evaluated here")),
            new("zip", IterationFunctions.Zip),
        ];
}
