using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary><c>json</c>: reading.</summary>
internal static class JsonModule
{
    private static readonly PythonType DecodeError = new PythonType(
        "JSONDecodeError",
        PythonTypes.Exception("ValueError"),
        "json.decoder"
    );

    public static PythonModule Make(ICallContext context) =>
        ModuleBuilder.Open("json").With("JSONDecodeError", DecodeError).With("loads", Loads).With("load", Load);

    private static PythonValue Load(ICallContext context, Arguments arguments) =>
        arguments.Exactly("load", 1, 1)[0] is PythonFile { IsRead: false } file
            ? Read(context, file.Text)
            : throw new UnknowableException("what 'json.load' reads is not known");

    /// <summary><c>json.loads(text)</c>.</summary>
    public static PythonValue Loads(ICallContext context, Arguments arguments)
    {
        var value = arguments.Exactly("loads", 1, 1)[0];
        return value switch
        {
            PythonString text => Read(context, text.Value),
            PythonBytes => throw new UnknowableException("JSON in bytes is not evaluated"),
            _ => throw Errors.Type($"the JSON object must be str, bytes or bytearray, not {PythonTypes.NameOf(value)}"),
        };
    }

    private static PythonValue Read(ICallContext context, string text)
    {
        context.Meter.Charge(text.Length);
        var reader = new JsonReader(context.Meter, text);
        return reader.Read() is { } value ? value : throw Errors.Of(DecodeError, Known.Of(reader.Problem(text)));
    }
}
