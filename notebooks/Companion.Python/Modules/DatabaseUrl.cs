using System.Text;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>The plain form of a database URL, which dj-database-url and django-environ parse in the same way.</summary>
internal static class DatabaseUrl
{
    private const string Sqlite = "django.db.backends.sqlite3";

    private const string Special = "?#[]+, ";

    private static readonly Dictionary<string, string> Engines = new Dictionary<string, string>
    {
        ["postgres"] = "django.db.backends.postgresql",
        ["postgresql"] = "django.db.backends.postgresql",
        ["pgsql"] = "django.db.backends.postgresql",
        ["postgis"] = "django.contrib.gis.db.backends.postgis",
        ["mysql"] = "django.db.backends.mysql",
        ["mysql2"] = "django.db.backends.mysql",
        ["mysqlgis"] = "django.contrib.gis.db.backends.mysql",
        ["sqlite"] = Sqlite,
        ["spatialite"] = "django.contrib.gis.db.backends.spatialite",
    };

    /// <summary>Name, user, password, host, port and engine, in this order; null for a URL with more parts.</summary>
    public static List<(string Key, PythonValue Value)>? Parse(PythonValue url, PythonValue? engine)
    {
        if (url is not PythonString { Value: var text })
        {
            return null;
        }

        var colon = text.IndexOf("://", StringComparison.Ordinal);
        if (colon < 0 || !Engines.TryGetValue(text[..colon], out var known))
        {
            return null;
        }

        if (text == "sqlite://:memory:")
        {
            return [("ENGINE", Known.Of(Sqlite)), ("NAME", Known.Of(":memory:"))];
        }

        var rest = text[(colon + 3)..];
        var slash = rest.IndexOf('/');
        var (authority, path) = slash < 0 ? (rest, "") : (rest[..slash], rest[(slash + 1)..]);
        var at = authority.LastIndexOf('@');
        var (user, host) = at < 0 ? ("", authority) : (authority[..at], authority[(at + 1)..]);
        var isPlain = !rest.Any(Special.Contains) && !host.Contains('%') && Ascii.IsValid(rest);
        if (!isPlain || slash < 0 || (path.StartsWith('/') && known != Sqlite))
        {
            return null;
        }

        path = path.Length == 0 && text.StartsWith("sqlite:", StringComparison.Ordinal) ? ":memory:" : path;
        var split = user.IndexOf(':');
        var port = host.LastIndexOf(':');
        if (port >= 0 && (!ushort.TryParse(host.AsSpan(port + 1), out var number) || number == 0))
        {
            return null;
        }

        return
        [
            ("NAME", Decoded(path)),
            ("USER", Decoded(split < 0 ? user : user[..split])),
            ("PASSWORD", Decoded(split < 0 ? "" : user[(split + 1)..])),
            ("HOST", Known.Of((port < 0 ? host : host[..port]).ToLowerInvariant())),
            ("PORT", port < 0 ? Known.Empty : Known.Of(ushort.Parse(host.AsSpan(port + 1)))),
            ("ENGINE", engine is null or PythonNone ? Known.Of(known) : engine),
        ];
    }

    private static PythonString Decoded(string text) => Known.Of(PercentEncoding.Decode(text));
}
