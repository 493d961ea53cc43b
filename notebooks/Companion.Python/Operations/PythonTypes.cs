using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>The built-in types.</summary>
internal static class PythonTypes
{
    public static readonly PythonType Object = new("object", null);

    public static readonly PythonType Integer = new("int", Object);
    public static readonly PythonType Bool = new("bool", Integer);
    public static readonly PythonType Float = new("float", Object);
    public static readonly PythonType Text = new("str", Object);
    public static readonly PythonType Bytes = new("bytes", Object);
    public static readonly PythonType List = new("list", Object);
    public static readonly PythonType Tuple = new("tuple", Object);
    public static readonly PythonType Dictionary = new("dict", Object);
    public static readonly PythonType Set = new("set", Object);
    public static readonly PythonType FrozenSet = new("frozenset", Object);
    public static readonly PythonType Range = new("range", Object);
    public static readonly PythonType Slice = new("slice", Object);
    public static readonly PythonType Type = new("type", Object);
    public static readonly PythonType None = new("NoneType", Object);
    public static readonly PythonType Path = new("PosixPath", Object, "pathlib");
    public static readonly PythonType TimeDelta = new("timedelta", Object, "datetime");

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
        var types = new Dictionary<string, PythonType> { ["BaseException"] = new PythonType("BaseException", Object) };
        foreach (var line in Hierarchy.Split('\n'))
        {
            var (parent, children) = (line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..].Trim());
            foreach (var child in children.Split(' '))
            {
                types.Add(child, new PythonType(child, types[parent]));
            }
        }

        return types;
    }

    /// <summary>
    /// Whether calling a type creates an exception with the given arguments: not if the class defines its own members.
    /// </summary>
    public static bool IsException(PythonType type) =>
        type.Body is null && type.IsSubclassOf(ExceptionTypes["BaseException"]);
}
