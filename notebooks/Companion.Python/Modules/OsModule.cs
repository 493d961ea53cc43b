using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary><c>os</c>: its environment is the one provided, and nothing else about the machine is known.</summary>
internal static class OsModule
{
    public static PythonModule Make(ICallContext context) =>
        ModuleBuilder
            .Open("os")
            .With("environ", context.Environment)
            .With("getenv", GetEnvironment, takesUndetermined: true)
            .With("putenv", (_, _) => Known.None)
            .With("sep", Known.Of("/"))
            .With("pathsep", Known.Of(":"))
            .With("linesep", Known.Of("\n"))
            .With("curdir", Known.Of("."))
            .With("pardir", Known.Of(".."))
            .With("name", Known.Of("posix"))
            .With("path", OsPathModule.Make(context))
            .With("fspath", FilePath)
            .With("makedirs", (_, _) => Known.None)
            .With("mkdir", (_, _) => Known.None);

    private static PythonValue GetEnvironment(ICallContext context, Arguments arguments)
    {
        var values = arguments.Bind("getenv", 1, "key", "default");
        return values[0] switch
        {
            PythonString => Dictionaries.Get(context.Environment, values[0]!) ?? values[1] ?? Known.None,
            Undetermined undetermined => throw new UnknowableException(undetermined),
            PythonOpaque opaque => throw new UnknowableException(opaque.Value),
            _ => throw Errors.Type($"str expected, not {PythonTypes.NameOf(values[0]!)}"),
        };
    }

    private static PythonValue FilePath(ICallContext context, Arguments arguments) =>
        arguments.Exactly("fspath", 1, 1)[0] switch
        {
            PythonString text => text,
            PythonPath path => Known.Of(path.Value),
            var other => throw Errors.Type(
                $"expected str, bytes or os.PathLike object, not {PythonTypes.NameOf(other)}"
            ),
        };
}
