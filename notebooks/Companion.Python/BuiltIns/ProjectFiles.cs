using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>The disk as the settings see it. A file that is not part of the project may or may not exist.</summary>
internal static class ProjectFiles
{
    public static PythonValue Exists(ICallContext context, string path) =>
        context.Files.Find(path) is { } inside
        && (inside.Length == 0 || context.Files.Contains(inside) || context.Files.IsFolder(inside))
            ? Known.True
            : throw NotKnown(path);

    public static PythonValue IsFile(ICallContext context, string path) =>
        context.Files.Find(path) switch
        {
            { } inside when context.Files.Contains(inside) => Known.True,
            { } inside when inside.Length == 0 || context.Files.IsFolder(inside) => Known.False,
            _ => throw NotKnown(path),
        };

    public static PythonValue IsFolder(ICallContext context, string path) =>
        context.Files.Find(path) switch
        {
            { } inside when inside.Length == 0 || context.Files.IsFolder(inside) => Known.True,
            { } inside when context.Files.Contains(inside) => Known.False,
            _ => throw NotKnown(path),
        };

    public static string Read(ICallContext context, string path) =>
        context.Files.Find(path) is { } inside && context.Files.Contains(inside)
            ? context.Files.Read(context.Meter, inside).Replace("\r\n", "\n").Replace('\r', '\n')
            : throw new UnknowableException($"'{path}' is not among the files given");

    /// <summary><c>open(path, mode)</c>; nothing is ever written.</summary>
    public static PythonValue Open(ICallContext context, Arguments arguments)
    {
        var path = arguments.Positional.Count > 0 ? arguments.Positional[0] : arguments.Keyword("file");
        var mode =
            arguments.Positional.Count > 1 ? arguments.Positional[1] : arguments.Keyword("mode") ?? Known.Of("r");
        var name = path switch
        {
            PythonString text => text.Value,
            PythonPath own => own.Value,
            _ => throw new UnknowableException("what is opened is not known"),
        };
        return mode is PythonString { Value: var letters } && letters.Contains('r') && !letters.Contains('+')
            ? new PythonFile(name, Read(context, name), letters.Contains('b'))
            : throw new UnknowableException("writing a file is not evaluated");
    }

    private static UnknowableException NotKnown(string path) => new($"whether '{path}' exists is not known");
}
