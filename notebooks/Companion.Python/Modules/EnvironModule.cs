using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>django-environ: <c>env = environ.Env(DEBUG=(bool, False))</c>.</summary>
internal static class EnvironModule
{
    private const string ExceptionName = "ImproperlyConfigured";

    public static PythonModule Make(ICallContext context, PackageModules packages)
    {
        // It raises the exception of the framework it is written for, and defines its own when that framework is
        // missing.
        var improperlyConfigured =
            packages.FindException("django.core.exceptions", ExceptionName)
            ?? new PythonType(ExceptionName, PythonTypes.Exception("Exception"), "environ.compat");
        var make = new PythonBuiltIn(
            "Env",
            (own, arguments) => MakeEnv(own, arguments, improperlyConfigured),
            TakesUndetermined: true
        );
        return ModuleBuilder
            .Open("environ")
            .With("Env", new PythonShim("Env", make, Statics()))
            .WithUnknown("FileAwareEnv", "'environ.FileAwareEnv' is not evaluated")
            .With(ExceptionName, improperlyConfigured)
            .WithUnknown("Path", "'environ.Path' is not evaluated");
    }

    private static Dictionary<string, PythonValue> Statics() =>
        new() { ["read_env"] = EnvironmentFile.Reader("read_env", ReadEnv), ["ENVIRON"] = Known.None };

    private static PythonShim MakeEnv(ICallContext context, Arguments arguments, PythonType improperlyConfigured)
    {
        var scheme = arguments.Named.ToDictionary(pair => pair.Name, pair => pair.Value);
        var reader = new EnvironReader(scheme, improperlyConfigured);
        PythonBuiltIn Getter(string name, PythonValue? cast) =>
            new(name, (own, given) => reader.Read(own, given, name, cast), TakesUndetermined: true);
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
            ["db"] = new PythonBuiltIn("db", (own, given) => reader.ReadDatabase(own, given)),
            ["db_url"] = new PythonBuiltIn("db_url", (own, given) => reader.ReadDatabase(own, given)),
            ["ENVIRON"] = context.Environment,
        };
        return new PythonShim("Env", Getter("Env", null), members);
    }

    // A missing file is skipped with a note in the log.
    private static PythonValue ReadEnv(ICallContext context, Arguments arguments)
    {
        var path = arguments.Positional.Count > 0 ? arguments.Positional[0] : arguments.Keyword("env_file");
        var place = path switch
        {
            null or PythonNone => context.CurrentFolder.Length == 0 ? ".env" : context.CurrentFolder + "/.env",
            PythonString text => context.Files.Find(text.Value),
            PythonPath own => context.Files.Find(own.Value),
            _ => throw new UnknowableException("the file that is read is not known"),
        };
        if (place is null || !context.Files.Contains(place))
        {
            return Known.None;
        }

        if (arguments.Named.Any(pair => pair.Name is not ("overwrite" or "env_file" or "encoding")))
        {
            throw new UnknowableException("'read_env' with such arguments is not evaluated");
        }

        var overrides = arguments.Keyword("overwrite") is { } value && Truth.Of(value);
        foreach (var line in EnvironmentFile.Lines(context, place))
        {
            if (EnvironmentFile.ReadDjangoEnviron(line) is { } pair)
            {
                DotenvModule.Set(context, pair.Name, pair.Value, overrides);
            }
        }

        return Known.None;
    }
}
