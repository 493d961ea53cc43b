using Companion.Python.BuiltIns;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>Modules of which settings files use only a function or two.</summary>
internal static class SmallModules
{
    public static PythonModule Pathlib(ICallContext context) =>
        ModuleBuilder
            .Open("pathlib")
            .With("Path", PythonTypes.Path)
            .With("PosixPath", PythonTypes.Path)
            .With("PurePath", PythonTypes.Path)
            .With("PurePosixPath", PythonTypes.Path);

    public static PythonModule System(ICallContext context) =>
        ModuleBuilder
            .Open("sys")
            .With("maxsize", Known.Of(long.MaxValue))
            .With("byteorder", Known.Of("little"))
            .With(
                "exit",
                (_, arguments) => throw Errors.Of(PythonTypes.Exception("SystemExit"), [.. arguments.Positional]),
                takesUndetermined: true
            );

    public static PythonModule DateTime(ICallContext context) =>
        ModuleBuilder.Open("datetime").With("timedelta", PythonTypes.TimeDelta);

    public static PythonModule Logging(ICallContext context) =>
        ModuleBuilder
            .Open("logging")
            .With("CRITICAL", Known.Of(50))
            .With("FATAL", Known.Of(50))
            .With("ERROR", Known.Of(40))
            .With("WARNING", Known.Of(30))
            .With("WARN", Known.Of(30))
            .With("INFO", Known.Of(20))
            .With("DEBUG", Known.Of(10))
            .With("NOTSET", Known.Of(0));

    public static PythonModule Text(ICallContext context) =>
        ModuleBuilder
            .Open("string")
            .With("ascii_lowercase", Known.Of("abcdefghijklmnopqrstuvwxyz"))
            .With("ascii_uppercase", Known.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
            .With("ascii_letters", Known.Of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
            .With("digits", Known.Of("0123456789"))
            .With("hexdigits", Known.Of("0123456789abcdefABCDEF"))
            .With("octdigits", Known.Of("01234567"))
            .With("punctuation", Known.Of("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"))
            .With("whitespace", Known.Of(" \t\n\r\v\f"));

    public static PythonModule Typing(ICallContext context) =>
        ModuleBuilder
            .Open("typing")
            .With("TYPE_CHECKING", Known.False)
            .With("cast", (_, arguments) => arguments.Exactly("cast", 2, 2)[1], takesUndetermined: true);

    public static PythonModule Contextlib(ICallContext context) =>
        ModuleBuilder
            .Open("contextlib")
            .With(
                "suppress",
                (_, arguments) =>
                    new PythonShim(
                        "suppress",
                        null,
                        new Dictionary<string, PythonValue> { ["types"] = Known.Tuple(arguments.Positional) }
                    )
            );

    public static PythonModule Importlib(ICallContext context) =>
        ModuleBuilder
            .Open("importlib")
            .With(
                "import_module",
                (own, arguments) =>
                    arguments.Positional is [PythonString { Value: var name }] && !name.StartsWith('.')
                        ? own.Import(name)
                        : throw new UnknowableException("a relative 'import_module' is not evaluated")
            );

    public static PythonModule DistutilsUtil(ICallContext context) =>
        ModuleBuilder.Open("distutils.util").With("strtobool", ToBool);

    private static PythonValue ToBool(ICallContext context, Arguments arguments)
    {
        var text = Operands.Text(arguments.Exactly("strtobool", 1, 1)[0], "strtobool() argument").ToLowerInvariant();
        return text switch
        {
            "y" or "yes" or "t" or "true" or "on" or "1" => Known.Of(1),
            "n" or "no" or "f" or "false" or "off" or "0" => Known.Of(0),
            _ => throw Errors.Value($"invalid truth value {Representation.Repr(Known.Of(text))}"),
        };
    }
}
