using Companion.Python.BuiltIns;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>The built-in types.</summary>
internal static class PythonTypes
{
    public static readonly PythonType Object = new("object", null);

    public static readonly PythonType Integer = Make("int", Constructors.Integer);
    public static readonly PythonType Bool = new("bool", Integer) { Construct = Constructors.Bool };
    public static readonly PythonType Float = Make("float", Constructors.Float);
    public static readonly PythonType Text = Make("str", Constructors.Text);
    public static readonly PythonType Bytes = Make("bytes", Constructors.Bytes);
    public static readonly PythonType List = Make("list", Constructors.List);
    public static readonly PythonType Tuple = Make("tuple", Constructors.Tuple);
    public static readonly PythonType Dictionary = Make("dict", Constructors.Dictionary);
    public static readonly PythonType Set = Make("set", Constructors.Set);
    public static readonly PythonType FrozenSet = Make("frozenset", Constructors.FrozenSet);
    public static readonly PythonType Range = Make("range", Constructors.Range);
    public static readonly PythonType Slice = Make("slice", Constructors.Slice);
    public static readonly PythonType Type = Make("type", Constructors.Type);
    public static readonly PythonType None = new("NoneType", Object);
    public static readonly PythonType Path = new("PosixPath", Object, "pathlib") { Construct = Constructors.Path };
    public static readonly PythonType TimeDelta = new("timedelta", Object, "datetime")
    {
        Construct = Constructors.TimeDelta,
    };

    private static readonly Dictionary<string, PythonType> ExceptionTypes = MakeExceptions();

    private static readonly Dictionary<string, PythonType> Others = new[]
    {
        "function",
        "builtin_function_or_method",
        "module",
        "ellipsis",
        "dict_keys",
        "dict_values",
        "dict_items",
        "generator",
        "zip",
        "map",
        "filter",
        "enumerate",
        "reversed",
        "list_iterator",
        "object",
        "TextIOWrapper",
    }.ToDictionary(name => name, name => new PythonType(name, Object));

    public static IEnumerable<PythonType> Exceptions => ExceptionTypes.Values;

    public static PythonType Exception(string name) => ExceptionTypes[name];

    public static PythonType Of(PythonValue value) =>
        value switch
        {
            PythonString => Text,
            PythonBool => Bool,
            PythonInteger => Integer,
            PythonNone => None,
            PythonList => List,
            PythonDictionary => Dictionary,
            PythonTuple => Tuple,
            PythonSet set => set.IsFrozen ? FrozenSet : Set,
            PythonFloat => Float,
            PythonPath => Path,
            PythonBytes => Bytes,
            PythonRange => Range,
            PythonSlice => Slice,
            PythonType => Type,
            PythonTimeDelta => TimeDelta,
            PythonException exception => exception.Type,
            PythonNames => Dictionary,
            PythonObject other => Others.GetValueOrDefault(other.TypeName) ?? new PythonType(other.TypeName, Object),
            _ => throw new UnknowableException("the type of the value is not known"),
        };

    public static string NameOf(PythonValue value) => Of(value).Name;

    private static PythonType Make(string name, BuiltInFunction construct) =>
        new(name, Object) { Construct = construct };

    // "Exception hierarchy" of the library reference.
    private static Dictionary<string, PythonType> MakeExceptions()
    {
        const string Hierarchy = """
            BaseException: SystemExit KeyboardInterrupt GeneratorExit Exception
            Exception: StopIteration ArithmeticError AssertionError AttributeError BufferError EOFError ImportError
            Exception: LookupError MemoryError NameError OSError ReferenceError RuntimeError SyntaxError SystemError
            Exception: TypeError ValueError Warning StopAsyncIteration
            ArithmeticError: FloatingPointError OverflowError ZeroDivisionError
            ImportError: ModuleNotFoundError
            LookupError: IndexError KeyError
            NameError: UnboundLocalError
            OSError: BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError
            OSError: InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
            ConnectionError: BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError
            RuntimeError: NotImplementedError RecursionError
            SyntaxError: IndentationError
            IndentationError: TabError
            ValueError: UnicodeError
            UnicodeError: UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError
            Warning: BytesWarning DeprecationWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning
            Warning: RuntimeWarning SyntaxWarning UnicodeWarning UserWarning
            """;
        var types = new Dictionary<string, PythonType> { ["BaseException"] = MakeException("BaseException", Object) };
        foreach (var line in Hierarchy.Split('\n'))
        {
            var (parent, children) = (line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..].Trim());
            foreach (var child in children.Split(' '))
            {
                types.Add(child, MakeException(child, types[parent]));
            }
        }

        return types;
    }

    /// <summary>An exception type; a call of it makes an exception with the arguments given.</summary>
    public static PythonType MakeException(string name, PythonType parent, string? module = null)
    {
        PythonType? type = null;
        type = new PythonType(name, parent, module)
        {
            Construct = (_, arguments) => new PythonException(type!, [.. arguments.Positional]),
        };
        return type;
    }
}
