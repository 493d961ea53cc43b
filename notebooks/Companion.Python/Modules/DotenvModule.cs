using Companion.Python.Evaluation;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>python-dotenv: variables of a <c>.env</c> file join the environment and override nothing.</summary>
internal static class DotenvModule
{
    public static PythonModule Make(Interpreter interpreter) =>
        ModuleBuilder
            .Open("dotenv")
            .With("load_dotenv", EnvironmentFile.Reader("load_dotenv", Load))
            .With("find_dotenv", (own, _) => Known.Of(Find(own) is { } path ? own.AbsolutePath(path) : string.Empty));

    private static PythonValue Load(Interpreter interpreter, Arguments arguments)
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
            null or PythonNone => Find(interpreter),
            PythonString { Value: "" } => Find(interpreter),
            PythonString text => interpreter.ProjectPath(text.Value),
            PythonPath own => interpreter.ProjectPath(own.Value),
            _ => throw Errors.Type("dotenv_path must be a path"),
        };
        if (values[1] is not (null or PythonNone))
        {
            throw new UnknowableException("'load_dotenv' from a stream is not evaluated");
        }

        if (path is null || !interpreter.Project.Files.ContainsKey(path))
        {
            return Known.False;
        }

        var overrides = values[3] is { } value && Truth.Of(value);
        foreach (var line in EnvironmentFile.Lines(interpreter, path))
        {
            if (line.Contains("${", StringComparison.Ordinal))
            {
                throw new UnknowableException("the expansion of variables in .env is not evaluated");
            }

            if (EnvironmentFile.ReadDotenv(line) is { } pair)
            {
                Set(interpreter, pair.Name, pair.Value, overrides);
            }
        }

        return Known.True;
    }

    /// <summary>Sets a variable, or leaves it when it is set already.</summary>
    public static void Set(Interpreter interpreter, string name, string value, bool overrides)
    {
        var key = Known.Of(name);
        if (overrides || Dictionaries.Get(interpreter.Environment, key) is null)
        {
            interpreter.SetEntry(interpreter.Environment, key, Known.Of(value));
        }
    }

    // Beside the module under way, or in a folder above it.
    public static string? Find(Interpreter interpreter, string name = ".env")
    {
        var folder = interpreter.CurrentFolder;
        while (true)
        {
            var path = folder.Length == 0 ? name : $"{folder}/{name}";
            if (interpreter.Project.Files.ContainsKey(path))
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
