using System.Collections.Frozen;
using Companion.Simulations.Python.Evaluation;
using Companion.Simulations.Python.Objects;
using Companion.Simulations.Python.Operations;
using Companion.Simulations.Python.Values;

namespace Companion.Simulations.Python.Modules;

/// <summary>dj-database-url: a database from a URL.</summary>
internal static class DatabaseUrlModule
{
    private static readonly FrozenDictionary<string, string> Engines = new Dictionary<string, string>
    {
        ["postgres"] = "django.db.backends.postgresql",
        ["postgresql"] = "django.db.backends.postgresql",
        ["pgsql"] = "django.db.backends.postgresql",
        ["postgis"] = "django.contrib.gis.db.backends.postgis",
        ["mysql"] = "django.db.backends.mysql",
        ["mysql2"] = "django.db.backends.mysql",
        ["mysqlgis"] = "django.contrib.gis.db.backends.mysql",
        ["sqlite"] = "django.db.backends.sqlite3",
        ["spatialite"] = "django.contrib.gis.db.backends.spatialite",
        ["oracle"] = "django.db.backends.oracle",
    }.ToFrozenDictionary();

    public static PythonModule Make(Interpreter interpreter) =>
        ModuleBuilder
            .Open("dj_database_url")
            .With("DEFAULT_ENV", Known.Of("DATABASE_URL"))
            .With("config", Config)
            .With("parse", ParseUrl);

    private static PythonValue Config(Interpreter interpreter, Arguments arguments)
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
        var url = Dictionaries.Get(interpreter.Environment, Known.Of(name)) ?? values[1];
        return url switch
        {
            null or PythonNone => Known.Dictionary(),
            PythonString { Value: "" } => Known.Dictionary(),
            _ => Parse(url, values[2], values[3], values[4], values[6]),
        };
    }

    /// <summary><c>dj_database_url.parse(url)</c>, and what <c>env.db()</c> makes of its variable.</summary>
    public static PythonValue ParseUrl(Interpreter interpreter, Arguments arguments)
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
        return Parse(values[0]!, values[1], values[2], values[3], values[5]);
    }

    private static PythonDictionary Parse(
        PythonValue url,
        PythonValue? engine,
        PythonValue? age,
        PythonValue? checks,
        PythonValue? requiresSsl
    )
    {
        if (url is not PythonString { Value: var text })
        {
            throw new UnknowableException("the database's URL is not a string");
        }

        if (text == "sqlite://:memory:")
        {
            return Known.Dictionary(("ENGINE", Known.Of(Engines["sqlite"])), ("NAME", Known.Of(":memory:")));
        }

        var colon = text.IndexOf("://", StringComparison.Ordinal);
        if (colon < 0 || !Engines.TryGetValue(text[..colon].ToLowerInvariant(), out var known))
        {
            throw new UnknowableException("the scheme of the database's URL is not evaluated");
        }

        var rest = text[(colon + 3)..];
        if (rest.AsSpan().ContainsAny('?', '#', '['))
        {
            throw new UnknowableException("options in the database's URL are not evaluated");
        }

        var slash = rest.IndexOf('/');
        var (authority, path) = slash < 0 ? (rest, string.Empty) : (rest[..slash], rest[(slash + 1)..]);
        path = path.Length == 0 && known.EndsWith("sqlite3", StringComparison.Ordinal) ? ":memory:" : path;
        var at = authority.LastIndexOf('@');
        var (user, host) = at < 0 ? (string.Empty, authority) : (authority[..at], authority[(at + 1)..]);
        var split = user.IndexOf(':');
        var port = host.LastIndexOf(':');
        var entries = new List<(string, PythonValue)>
        {
            ("NAME", Decoded(path)),
            ("USER", Decoded(split < 0 ? user : user[..split])),
            ("PASSWORD", Decoded(split < 0 ? string.Empty : user[(split + 1)..])),
            ("HOST", Decoded((port < 0 ? host : host[..port]).ToLowerInvariant())),
            ("PORT", port >= 0 && int.TryParse(host.AsSpan(port + 1), out var number) ? Known.Of(number) : Known.Empty),
            ("CONN_MAX_AGE", age ?? Known.Of(0)),
            ("CONN_HEALTH_CHECKS", checks ?? Known.False),
            ("DISABLE_SERVER_SIDE_CURSORS", Known.False),
            ("ENGINE", engine is null or PythonNone ? Known.Of(known) : engine),
        };
        if (requiresSsl is not null && Truth.Of(requiresSsl))
        {
            entries.Add(("OPTIONS", Known.Dictionary(("sslmode", Known.Of("require")))));
        }

        return Known.Dictionary([.. entries]);
    }

    private static PythonString Decoded(string text) => Known.Of(Uri.UnescapeDataString(text));
}
