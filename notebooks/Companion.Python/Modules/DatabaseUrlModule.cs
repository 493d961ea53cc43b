using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>dj-database-url: a database from a URL.</summary>
internal static class DatabaseUrlModule
{
    public static PythonModule Make(ICallContext context) =>
        ModuleBuilder
            .Open("dj_database_url")
            .With("DEFAULT_ENV", Known.Of("DATABASE_URL"))
            .With("config", Config)
            .With("parse", ParseUrl);

    private static PythonValue Config(ICallContext context, Arguments arguments)
    {
        string[] parameters =
        [
            "env",
            "default",
            "engine",
            "conn_max_age",
            "conn_health_checks",
            "disable_server_side_cursors",
            "ssl_require",
            "test_options",
        ];
        var values = arguments.Bind("config", 0, parameters);
        var name = values[0] is PythonString { Value: var own } ? own : "DATABASE_URL";
        var url = Dictionaries.Get(context.Environment, Known.Of(name)) ?? values[1];
        return url switch
        {
            null or PythonNone => Known.Dictionary(context.Meter.Keys),
            PythonString { Value: "" } => Known.Dictionary(context.Meter.Keys),
            _ => Parse(context, url, values[2], values[3], values[4], values[5], values[6]),
        };
    }

    /// <summary><c>dj_database_url.parse(url)</c>, and how <c>env.db()</c> converts its variable.</summary>
    public static PythonValue ParseUrl(ICallContext context, Arguments arguments)
    {
        string[] parameters =
        [
            "url",
            "engine",
            "conn_max_age",
            "conn_health_checks",
            "disable_server_side_cursors",
            "ssl_require",
            "test_options",
        ];
        var values = arguments.Bind("parse", 1, parameters);
        return values[6] is null or PythonNone
            ? Parse(context, values[0]!, values[1], values[2], values[3], values[4], values[5])
            : throw new UnknowableException("the options of the test database are not evaluated");
    }

    private static PythonDictionary Parse(
        ICallContext context,
        PythonValue url,
        PythonValue? engine,
        PythonValue? age,
        PythonValue? checks,
        PythonValue? cursors,
        PythonValue? requiresSsl
    )
    {
        if (DatabaseUrl.Parse(url, engine) is not { } entries)
        {
            throw new UnknowableException("the database's URL is not evaluated");
        }

        if (entries.Count > 2)
        {
            var last = entries[^1];
            entries.RemoveAt(entries.Count - 1);
            entries.AddRange([
                ("CONN_MAX_AGE", age ?? Known.Of(0)),
                ("CONN_HEALTH_CHECKS", checks ?? Known.False),
                ("DISABLE_SERVER_SIDE_CURSORS", cursors ?? Known.False),
                last,
            ]);
            if (requiresSsl is not null && Truth.Of(requiresSsl))
            {
                entries.Add(("OPTIONS", Known.Dictionary(context.Meter.Keys, ("sslmode", Known.Of("require")))));
            }
        }

        return Known.Dictionary(context.Meter.Keys, [.. entries]);
    }
}
