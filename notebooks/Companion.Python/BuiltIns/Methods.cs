using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>The methods and attributes of the built-in types.</summary>
internal static class Methods
{
    // Methods that Python has but the evaluator does not simulate; any other name raises AttributeError.
    private static readonly Dictionary<string, HashSet<string>> Unsimulated = new Dictionary<string, HashSet<string>>
    {
        ["str"] = Words("encode translate maketrans format_map"),
        ["bytes"] = Words(
            "capitalize center count endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower "
                + "isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace "
                + "rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate "
                + "upper zfill"
        ),
        ["int"] = Words("from_bytes to_bytes"),
        ["bool"] = Words("from_bytes to_bytes"),
        ["float"] = Words("fromhex hex"),
        ["range"] = Words("count index"),
        ["slice"] = Words("indices start stop step"),
        ["function"] = Words(""),
        ["timedelta"] = Words("min max resolution"),
        ["PosixPath"] = Words(
            "absolute as_uri chmod cwd expanduser group hardlink_to home is_block_device is_char_device is_fifo is_mount "
                + "is_reserved is_socket is_symlink iterdir lchmod link_to lstat mkdir open owner readlink rename replace "
                + "rmdir samefile stat symlink_to touch unlink write_bytes write_text rglob glob walk drive root anchor match "
                + "read_bytes"
        ),
        ["generator"] = Words("send throw close gi_frame gi_running gi_code gi_yieldfrom"),
    };

    private static readonly HashSet<string> Changing = Words(
        "append extend insert remove pop clear sort reverse update setdefault popitem add discard difference_update "
            + "intersection_update symmetric_difference_update __setitem__ __delitem__"
    );

    /// <summary>Whether a method with this name changes a list, dict or set.</summary>
    public static bool Change(string name) => Changing.Contains(name);

    public static bool IsUnsimulated(PythonValue value, string name) =>
        value is PythonException or PythonFile or PythonShim or PythonFunction or PythonMethod or PythonBuiltIn
        || (Unsimulated.TryGetValue(PythonTypes.NameOf(value), out var names) && names.Contains(name))
        || value is PythonNames;

    /// <summary>
    /// An attribute of an object of a built-in type; null when it is not simulated or does not exist.
    /// </summary>
    public static PythonValue? Find(PythonValue value, string name) =>
        value switch
        {
            PythonPath path when PathMembers.Property(path, name) is { } property => property,
            PythonTimeDelta delta => TimeDeltaMembers.Find(delta, name),
            PythonException exception when name == "args" => new PythonTuple(exception.Arguments),
            PythonRange range => name switch
            {
                "start" => Known.Of(range.Start),
                "stop" => Known.Of(range.Stop),
                "step" => Known.Of(range.Step),
                _ => null,
            },
            PythonFunction or PythonType when name == "__name__" => Known.Of(
                value is PythonFunction function ? function.Name : ((PythonType)value).Name
            ),
            PythonInteger or PythonBool when name is "real" or "numerator" => Known.Of(Numbers.Integer(value)),
            PythonFloat when name == "real" => value,
            PythonFloat when name == "imag" => Known.Of(0.0),
            PythonInteger or PythonBool when name == "imag" => Known.Of(0),
            PythonInteger or PythonBool when name == "denominator" => Known.Of(1),
            _ => TableOf(value)?.GetValueOrDefault(name) is { } method
                ? new PythonMethod(value, name, method.Function, method.TakesUndetermined)
                : null,
        };

    /// <summary>A method read from its type: <c>str.upper</c>.</summary>
    public static PythonValue? OfType(PythonType type, string name)
    {
        if (type.Name == "dict" && name == "fromkeys")
        {
            return new PythonBuiltIn("fromkeys", DictionaryMethods.FromKeys, TakesUndetermined: true);
        }

        if (type.Name == "PosixPath" && name is "cwd" or "home")
        {
            return null;
        }

        return TableOf(type)?.GetValueOrDefault(name) is { } method
            ? new PythonBuiltIn(
                name,
                (context, arguments) =>
                {
                    if (arguments.Positional.Count == 0)
                    {
                        throw Errors.Type($"unbound method {type.Name}.{name}() needs an argument");
                    }

                    var self = arguments.Positional[0];
                    if (!PythonTypes.Of(self).IsSubclassOf(type))
                    {
                        throw Errors.Type(
                            $"descriptor '{name}' for '{type.Name}' objects doesn't apply to a '{PythonTypes.NameOf(self)}' object"
                        );
                    }

                    return context.Call(
                        new PythonMethod(self, name, method.Function, method.TakesUndetermined),
                        new Arguments([.. arguments.Positional.Skip(1)], arguments.Named)
                    );
                },
                TakesUndetermined: method.TakesUndetermined
            )
            : null;
    }

    private static Dictionary<string, Method>? TableOf(PythonValue value) =>
        value switch
        {
            PythonString => StringMethods.Table,
            PythonList => ListMethods.Table,
            PythonDictionary or PythonNames => DictionaryMethods.TableFor(value),
            PythonTuple => TupleMethods.Table,
            PythonSet set => set.IsFrozen ? SetMethods.Frozen : SetMethods.Table,
            PythonInteger or PythonBool => NumberMethods.Integers,
            PythonFloat => NumberMethods.Floats,
            PythonBytes => BytesMethods.Table,
            PythonPath => PathMembers.Table,
            PythonFile => FileMethods.Table,
            PythonView { Kind: not ViewKind.Values } => SetMethods.Views,
            _ => null,
        };

    private static Dictionary<string, Method>? TableOf(PythonType type) =>
        type.Name switch
        {
            "str" => StringMethods.Table,
            "list" => ListMethods.Table,
            "dict" => DictionaryMethods.Table,
            "tuple" => TupleMethods.Table,
            "set" => SetMethods.Table,
            "frozenset" => SetMethods.Frozen,
            "int" or "bool" => NumberMethods.Integers,
            "float" => NumberMethods.Floats,
            _ => null,
        };

    private static HashSet<string> Words(string text) => text.Split(' ').ToHashSet();
}
