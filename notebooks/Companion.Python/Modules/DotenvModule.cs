using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>python-dotenv: variables in a <c>.env</c> file are added to the environment and override nothing.</summary>
internal static class DotenvModule
{
    public static PythonModule Make(ICallContext context) =>
        ModuleBuilder
            .Open("dotenv")
            .With("load_dotenv", EnvironmentFile.Reader("load_dotenv", Load))
            .With("find_dotenv", (own, _) => Known.Of(Find(own) is { } path ? own.Files.AbsolutePath(path) : ""));

    private static PythonValue Load(ICallContext context, Arguments arguments)
    {
        var values = arguments.Bind(
            "load_dotenv",
            0,
            "dotenv_path",
            "stream",
            "verbose",
            "override",
            "interpolate",
            "encoding"
        );
        var path = values[0] switch
        {
            null or PythonNone => Find(context),
            PythonString { Value: "" } => Find(context),
            PythonString text => context.Files.Find(text.Value),
            PythonPath own => context.Files.Find(own.Value),
            _ => throw Errors.Type("dotenv_path must be a path"),
        };
        if (values[1] is not (null or PythonNone))
        {
            throw new UnknowableException("'load_dotenv' from a stream is not evaluated");
        }

        if (path is null || !context.Files.Contains(path))
        {
            return Known.False;
        }

        var overrides = values[3] is { } value && Truth.Of(value);
        foreach (var line in EnvironmentFile.Lines(context, path))
        {
            if (line.Contains("${", StringComparison.Ordinal))
            {
                throw new UnknowableException("the expansion of variables in .env is not evaluated");
            }

            if (EnvironmentFile.ReadDotenv(line) is { } pair)
            {
                Set(context, pair.Name, pair.Value, overrides);
            }
        }

        return Known.True;
    }

    /// <summary>Sets a variable unless it is already set.</summary>
    public static void Set(ICallContext context, string name, string value, bool overrides)
    {
        var key = Known.Of(name);
        if (overrides || Dictionaries.Get(context.Environment, key) is null)
        {
            context.Changes.SetEntry(context.Environment, key, Known.Of(value));
        }
    }

    // Next to the current module, or in a folder above it.
    public static string? Find(ICallContext context, string name = ".env")
    {
        var folder = context.CurrentFolder;
        while (true)
        {
            var path = folder.Length == 0 ? name : $"{folder}/{name}";
            if (context.Files.Contains(path))
            {
                return path;
            }

            if (folder.Length == 0)
            {
                return null;
            }

            folder = folder[..Math.Max(0, folder.LastIndexOf('/'))];
        }
    }
}
