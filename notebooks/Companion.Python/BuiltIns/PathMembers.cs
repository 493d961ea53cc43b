using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Attributes and methods of <c>pathlib.Path</c>; the project's files are the disk.</summary>
internal static class PathMembers
{
    public static readonly Dictionary<string, Method> Table = new Dictionary<string, Method>
    {
        ["resolve"] = new((context, self, _) => new PythonPath(Resolve(context, Of(self)))),
        ["absolute"] = new((context, self, _) => new PythonPath(Paths.Join(context.Files.Root, Of(self)))),
        ["joinpath"] = new(
            (context, self, arguments) =>
                Constructors.Path(context, new Arguments([self, .. arguments.Positional], arguments.Named))
        ),
        ["as_posix"] = new((_, self, _) => Known.Of(Of(self))),
        ["is_absolute"] = new((_, self, _) => Known.Of(Of(self).StartsWith('/'))),
        ["with_name"] = new((_, self, arguments) => WithName(Of(self), TextOf(arguments))),
        ["with_suffix"] = new((_, self, arguments) => WithSuffix(Of(self), TextOf(arguments))),
        ["relative_to"] = new(RelativeTo),
        ["is_relative_to"] = new(
            (context, self, arguments) =>
                Known.Of(Relative(Of(self), Of(Constructors.Path(context, arguments))) is not null)
        ),
        ["exists"] = new((context, self, _) => ProjectFiles.Exists(context, Of(self))),
        ["is_file"] = new((context, self, _) => ProjectFiles.IsFile(context, Of(self))),
        ["is_dir"] = new((context, self, _) => ProjectFiles.IsFolder(context, Of(self))),
        ["read_text"] = new((context, self, _) => Known.Of(ProjectFiles.Read(context, Of(self)))),
        ["open"] = new(
            (context, self, arguments) =>
                ProjectFiles.Open(context, new Arguments([self, .. arguments.Positional], arguments.Named))
        ),
    };

    private static string Of(PythonValue self) => ((PythonPath)self).Value;

    private static string TextOf(Arguments arguments) => Operands.Text(arguments.Exactly("with_name", 1, 1)[0], "name");

    public static PythonValue? Property(PythonPath path, string name) =>
        name switch
        {
            "parent" => new PythonPath(Paths.Parent(path.Value)),
            "parents" => Parents(path.Value),
            "name" => Known.Of(Paths.Name(path.Value)),
            "suffix" => Known.Of(Paths.Suffix(path.Value)),
            "suffixes" => Known.List(Suffixes(path.Value)),
            "stem" => Known.Of(Stem(path.Value)),
            "parts" => Known.Tuple(Paths.Parts(path.Value).Select(part => (PythonValue)Known.Of(part))),
            _ => null,
        };

    private static string Stem(string path)
    {
        var (name, suffix) = (Paths.Name(path), Paths.Suffix(path));
        return name[..(name.Length - suffix.Length)];
    }

    private static IEnumerable<PythonValue> Suffixes(string path)
    {
        var name = Paths.Name(path);
        return name.EndsWith('.')
            ? []
            : name.TrimStart('.').Split('.').Skip(1).Select(part => (PythonValue)Known.Of("." + part));
    }

    private static PythonTuple Parents(string path)
    {
        var parents = new List<PythonValue>();
        for (var next = Paths.Parent(path); next != path; (path, next) = (next, Paths.Parent(next)))
        {
            parents.Add(new PythonPath(next));
        }

        return Known.Tuple(parents);
    }

    // The project's files include no symbolic links.
    private static string Resolve(ICallContext context, string path) =>
        Paths.Normalize(Paths.JoinText(context.Files.Root, path));

    private static PythonPath WithName(string path, string name)
    {
        if (Paths.Name(path).Length == 0)
        {
            throw Errors.Value($"PosixPath({Representation.Repr(Known.Of(path))}) has an empty name");
        }

        return name.Length == 0 || name.Contains('/') || name == "."
            ? throw Errors.Value($"Invalid name {Representation.Repr(Known.Of(name))}")
            : new PythonPath(Paths.Join(Paths.Parent(path), name));
    }

    private static PythonPath WithSuffix(string path, string suffix)
    {
        if (suffix.Contains('/') || (suffix.Length > 0 && !suffix.StartsWith('.')) || suffix == ".")
        {
            throw Errors.Value($"Invalid suffix {Representation.Repr(Known.Of(suffix))}");
        }

        return WithName(path, Stem(path) + suffix);
    }

    private static string? Relative(string path, string other)
    {
        var (own, start) = (Paths.Parts(path), Paths.Parts(other));
        if (own.Count < start.Count || !own.Take(start.Count).SequenceEqual(start))
        {
            return null;
        }

        var rest = string.Join('/', own.Skip(start.Count));
        return rest.Length == 0 ? "." : rest;
    }

    private static PythonValue RelativeTo(ICallContext context, PythonValue self, Arguments arguments)
    {
        var other = Of(Constructors.Path(context, arguments));
        return Relative(Of(self), other) is { } relative
            ? new PythonPath(relative)
            : throw Errors.Value(
                $"{Representation.Repr(Known.Of(Of(self)))} is not in the subpath of {Representation.Repr(Known.Of(other))} "
                    + "OR one path is relative and the other is absolute."
            );
    }
}
