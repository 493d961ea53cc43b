using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Python's own exceptions.</summary>
internal static class Errors
{
    public static PythonRaise Of(string type, string message) => Of(PythonTypes.Exception(type), Known.Of(message));

    public static PythonRaise Of(PythonType type, params PythonValue[] arguments) =>
        new(new PythonException(type, [.. arguments]));

    public static PythonRaise Type(string message) => Of("TypeError", message);

    public static PythonRaise Value(string message) => Of("ValueError", message);

    public static PythonRaise Index(string message) => Of("IndexError", message);

    public static PythonRaise Key(PythonValue key) => Of(PythonTypes.Exception("KeyError"), key);

    public static PythonRaise Attribute(PythonValue value, string name) =>
        Of(
            "AttributeError",
            value is PythonType type
                ? $"type object '{type.Name}' has no attribute '{name}'"
                : $"'{PythonTypes.NameOf(value)}' object has no attribute '{name}'"
        );

    public static UnknowableException TooLarge() => new("the value is larger than is evaluated");
}
