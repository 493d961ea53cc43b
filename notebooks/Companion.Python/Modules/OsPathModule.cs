using Companion.Python.BuiltIns;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary><c>os.path</c> on POSIX.</summary>
internal static class OsPathModule
{
    public static PythonModule Make(ICallContext context) =>
        ModuleBuilder
            .Open("posixpath")
            .With("sep", Known.Of("/"))
            .With("join", Join)
            .With("dirname", One("dirname", (_, path) => Known.Of(Paths.Directory(path))))
            .With("basename", One("basename", (_, path) => Known.Of(path[(path.LastIndexOf('/') + 1)..])))
            .With("abspath", One("abspath", Absolute))
            .With("realpath", One("realpath", Absolute))
            .With("normpath", One("normpath", (_, path) => Known.Of(Paths.Normalize(path))))
            .With("isabs", One("isabs", (_, path) => Known.Of(path.StartsWith('/'))))
            .With("split", One("split", (_, path) => Split(path)))
            .With("splitext", One("splitext", (_, path) => SplitExtension(path)))
            .With("exists", One("exists", ProjectFiles.Exists))
            .With("isfile", One("isfile", ProjectFiles.IsFile))
            .With("isdir", One("isdir", ProjectFiles.IsFolder));

    private static BuiltInFunction One(string name, Func<ICallContext, string, PythonValue> function) =>
        (context, arguments) => function(context, TextOf(arguments.Exactly(name, 1, 1)[0]));

    private static string TextOf(PythonValue value) =>
        value switch
        {
            PythonString text => text.Value,
            PythonPath path => path.Value,
            PythonShim => throw new UnknowableException("the path is not known"),
            _ => throw Errors.Type($"expected str, bytes or os.PathLike object, not {PythonTypes.NameOf(value)}"),
        };

    private static PythonValue Absolute(ICallContext context, string path) =>
        Known.Of(Paths.Normalize(Paths.JoinText(context.Files.Root, path)));

    private static PythonValue Join(ICallContext context, Arguments arguments)
    {
        if (arguments.Positional.Count == 0)
        {
            throw Errors.Type("join() missing 1 required positional argument: 'a'");
        }

        var path = TextOf(arguments.Positional[0]);
        foreach (var part in arguments.Positional.Skip(1))
        {
            path = Paths.JoinText(path, TextOf(part));
            context.Meter.CheckText(path.Length);
        }

        return Known.Of(path);
    }

    private static PythonTuple Split(string path)
    {
        var head = path[..(path.LastIndexOf('/') + 1)];
        var shortened = head.All(c => c == '/') ? head : head.TrimEnd('/');
        return Known.Tuple(Known.Of(shortened), Known.Of(path[head.Length..]));
    }

    private static PythonTuple SplitExtension(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot > 0 && name[..dot].Any(c => c != '.')
            ? Known.Tuple(Known.Of(path[..(path.Length - name.Length + dot)]), Known.Of(name[dot..]))
            : Known.Tuple(Known.Of(path), Known.Empty);
    }
}
