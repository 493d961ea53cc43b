using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Functions that inspect objects of any type.</summary>
internal static class ObjectFunctions
{
    public static PythonValue Callable(ICallContext context, Arguments arguments) =>
        arguments.Exactly("callable", 1, 1)[0] is PythonShim
            ? throw new UnknowableException("'callable' is not evaluated for the object")
            : Known.Of(arguments.Positional[0] is PythonFunction or PythonBuiltIn or PythonMethod or PythonType);

    public static PythonValue Dir(ICallContext context, Arguments arguments) =>
        throw new UnknowableException("'dir' is not evaluated");

    public static PythonValue Format(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("format", 1, 2);
        var specification = values.Count > 1 ? Operands.Text(values[1], "format() argument 2") : "";
        return Known.Of(Formatting.Format(context.Meter, values[0], specification));
    }

    public static PythonValue GetAttribute(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("getattr", 2, 3);
        if (values[1] is not PythonString name)
        {
            throw Errors.Type("attribute name must be string, not '" + PythonTypes.NameOf(values[1]) + "'");
        }

        if (values[0] is PythonShim)
        {
            throw new UnknowableException("the attribute of the object is not known");
        }

        return context.FindAttribute(values[0], name.Value)
            ?? (values.Count > 2 ? values[2] : throw MissingAttribute(values[0], name.Value));
    }

    private static PythonRaise MissingAttribute(PythonValue value, string name) =>
        value is PythonModule module
            ? Errors.Of("AttributeError", $"module '{module.Name}' has no attribute '{name}'")
            : Errors.Attribute(value, name);

    public static PythonValue HasAttribute(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("hasattr", 2, 2);
        if (values[1] is not PythonString name)
        {
            throw Errors.Type("attribute name must be string, not '" + PythonTypes.NameOf(values[1]) + "'");
        }

        if (values[0] is PythonShim)
        {
            throw new UnknowableException("the attributes of the object are not known");
        }

        return context.FindAttribute(values[0], name.Value) switch
        {
            null => Known.False,
            Undetermined undetermined => throw new UnknowableException(undetermined),
            _ => Known.True,
        };
    }

    public static PythonValue IsInstance(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("isinstance", 2, 2);
        return Known.Of(
            IsAnyOf(
                PythonTypes.Of(values[0]),
                values[1],
                values[0],
                "isinstance() arg 2 must be a type, a tuple of types, or a union"
            )
        );
    }

    public static PythonValue IsSubclass(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("issubclass", 2, 2);
        return values[0] is PythonType type
            ? Known.Of(
                IsAnyOf(type, values[1], null, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
            )
            : throw Errors.Type("issubclass() arg 1 must be a class");
    }

    private static bool IsAnyOf(PythonType type, PythonValue candidate, PythonValue? value, string message)
    {
        switch (candidate)
        {
            case PythonTuple tuple:
                return tuple.Items.Any(item => IsAnyOf(type, item, value, message));
            case PythonType other:
                return value is PythonShim && other.Name != "object"
                    ? throw new UnknowableException("the type of the object is not known")
                    : type.IsSubclassOf(other);
            case PythonBuiltIn or Undetermined or PythonOpaque or PythonShim:
                throw new UnknowableException("the type is not known");
            default:
                throw Errors.Type(message);
        }
    }

    public static PythonValue Length(ICallContext context, Arguments arguments)
    {
        var value = arguments.Exactly("len", 1, 1)[0];
        return value switch
        {
            PythonString text => Known.Of(Characters.Length(text.Value)),
            PythonBytes bytes => Known.Of(bytes.Value.Length),
            PythonTuple tuple => Known.Of(tuple.Items.Length),
            PythonList list => Known.Of(Contents.Of(list).Count),
            PythonDictionary dictionary => Known.Of(Contents.Of(dictionary).Count),
            PythonSet set => Known.Of(Contents.Of(set).Count),
            PythonView view => Known.Of(Contents.Of(view.Dictionary).Count),
            PythonRange range => range.Length > long.MaxValue
                ? throw Errors.Of("OverflowError", "Python int too large to convert to C ssize_t")
                : Known.Of(range.Length),
            PythonNames or PythonShim => throw new UnknowableException("the length is not evaluated"),
            _ => throw Errors.Type($"object of type '{PythonTypes.NameOf(value)}' has no len()"),
        };
    }
}
