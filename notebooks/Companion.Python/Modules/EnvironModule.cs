using Companion.Python.Evaluation;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>django-environ: <c>env = environ.Env(DEBUG=(bool, False))</c>.</summary>
internal static class EnvironModule
{
    public static PythonModule Make(Interpreter interpreter) =>
        ModuleBuilder
            .Open("environ")
            .With("Env", new PythonShim("Env", MakeEnv, Statics(), TakesUndetermined: true))
            .WithUnknown("FileAwareEnv", "'environ.FileAwareEnv' is not evaluated")
            .With("ImproperlyConfigured", DjangoModules.ImproperlyConfigured)
            .WithUnknown("Path", "'environ.Path' is not evaluated");

    private static Dictionary<string, PythonValue> Statics() =>
        new() { ["read_env"] = EnvironmentFile.Reader("read_env", ReadEnv), ["ENVIRON"] = Known.None };

    private static PythonShim MakeEnv(Interpreter interpreter, Arguments arguments)
    {
        var scheme = arguments.Named.ToDictionary(pair => pair.Name, pair => pair.Value);
        PythonBuiltIn Getter(string name, PythonValue? cast) =>
            new(name, (own, given) => EnvironReader.Read(own, scheme, given, name, cast), TakesUndetermined: true);
        var members = new Dictionary<string, PythonValue>
        {
            ["read_env"] = EnvironmentFile.Reader("read_env", ReadEnv),
            ["str"] = Getter("str", PythonTypes.Text),
            ["unicode"] = Getter("unicode", PythonTypes.Text),
            ["bool"] = Getter("bool", PythonTypes.Bool),
            ["int"] = Getter("int", PythonTypes.Integer),
            ["float"] = Getter("float", PythonTypes.Float),
            ["list"] = Getter("list", PythonTypes.List),
            ["tuple"] = Getter("tuple", PythonTypes.Tuple),
            ["dict"] = Getter("dict", PythonTypes.Dictionary),
            ["json"] = Getter("json", new PythonBuiltIn("json", JsonModule.Loads)),
            ["db"] = new PythonBuiltIn("db", (own, given) => EnvironReader.ReadDatabase(own, scheme, given)),
            ["db_url"] = new PythonBuiltIn("db_url", (own, given) => EnvironReader.ReadDatabase(own, scheme, given)),
            ["ENVIRON"] = interpreter.Environment,
        };
        return new PythonShim(
            "Env",
            (own, given) => EnvironReader.Read(own, scheme, given, "Env", null),
            members,
            TakesUndetermined: true
        );
    }

    // A file that is not there is passed over with a note in the log.
    private static PythonValue ReadEnv(Interpreter interpreter, Arguments arguments)
    {
        var path = arguments.Positional.Count > 0 ? arguments.Positional[0] : arguments.Keyword("env_file");
        var place = path switch
        {
            null or PythonNone => interpreter.CurrentFolder.Length == 0 ? ".env" : interpreter.CurrentFolder + "/.env",
            PythonString text => interpreter.ProjectPath(text.Value),
            PythonPath own => interpreter.ProjectPath(own.Value),
            _ => throw new UnknowableException("the file that is read is not known"),
        };
        if (place is null || !interpreter.Project.Files.ContainsKey(place))
        {
            return Known.None;
        }

        if (arguments.Named.Any(pair => pair.Name is not ("overwrite" or "env_file" or "encoding")))
        {
            throw new UnknowableException("'read_env' with such arguments is not evaluated");
        }

        var overrides = arguments.Keyword("overwrite") is { } value && Truth.Of(value);
        foreach (var line in EnvironmentFile.Lines(interpreter, place))
        {
            if (EnvironmentFile.ReadDjangoEnviron(line) is { } pair)
            {
                DotenvModule.Set(interpreter, pair.Name, pair.Value, overrides);
            }
        }

        return Known.None;
    }
}
