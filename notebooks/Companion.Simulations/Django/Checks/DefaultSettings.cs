using System.Collections.Immutable;
using Companion.Python.Values;

namespace Companion.Simulations.Django.Checks;

/// <summary>Django's defaults for the settings that the checks read.</summary>
public static class DefaultSettings
{
    private static readonly DjangoVersion V40 = new(4, 0);
    private static readonly DjangoVersion V41 = new(4, 1);
    private static readonly DjangoVersion V60 = new(6, 0);

    /// <summary>The default of a setting in a release; null if the release has no such setting.</summary>
    public static PythonValue? Of(string name, DjangoVersion version) =>
        name switch
        {
            "DEBUG" => new PythonBool(false),
            "ALLOWED_HOSTS" => Empty,
            "SECRET_KEY" => new PythonString(""),
            "SECRET_KEY_FALLBACKS" => version >= V41 ? Empty : null,
            "MIDDLEWARE" => Empty,
            "INSTALLED_APPS" => Empty,
            "TEMPLATES" => Empty,
            "SILENCED_SYSTEM_CHECKS" => Empty,
            "SECURE_HSTS_SECONDS" => new PythonInteger(0),
            "SECURE_HSTS_INCLUDE_SUBDOMAINS" => new PythonBool(false),
            "SECURE_HSTS_PRELOAD" => new PythonBool(false),
            "SECURE_SSL_REDIRECT" => new PythonBool(false),
            "SECURE_CONTENT_TYPE_NOSNIFF" => new PythonBool(true),
            "SECURE_REFERRER_POLICY" => new PythonString("same-origin"),
            "SECURE_CROSS_ORIGIN_OPENER_POLICY" => version >= V40 ? new PythonString("same-origin") : null,
            "X_FRAME_OPTIONS" => new PythonString("DENY"),
            "SESSION_COOKIE_SECURE" => new PythonBool(false),
            "SESSION_COOKIE_HTTPONLY" => new PythonBool(true),
            "CSRF_COOKIE_SECURE" => new PythonBool(false),
            "CSRF_USE_SESSIONS" => new PythonBool(false),
            "CSRF_FAILURE_VIEW" => new PythonString("django.views.csrf.csrf_failure"),
            "AUTHENTICATION_BACKENDS" => new PythonList(
                ImmutableList.Create<PythonValue>(new PythonString("django.contrib.auth.backends.ModelBackend"))
            ),
            "CSRF_TRUSTED_ORIGINS" => Empty,
            "SECURE_CSP" or "SECURE_CSP_REPORT_ONLY" => version >= V60
                ? new PythonDictionary(ImmutableList<KeyValuePair<PythonValue, PythonValue>>.Empty)
                : null,
            "DEFAULT_HASHING_ALGORITHM" => version < V40 ? new PythonString("sha256") : null,
            "CACHES" => DefaultCaches,
            "MEDIA_ROOT" => new PythonString(""),
            "STATICFILES_DIRS" => Empty,
            _ => null,
        };

    private static PythonList Empty => new(ImmutableList<PythonValue>.Empty);

    private static PythonDictionary DefaultCaches =>
        Dictionary(
            ("default", Dictionary(("BACKEND", new PythonString("django.core.cache.backends.locmem.LocMemCache"))))
        );

    private static PythonDictionary Dictionary(params ReadOnlySpan<(string Key, PythonValue Value)> entries) =>
        new(
            entries
                .ToArray()
                .Select(entry =>
                    KeyValuePair.Create<PythonValue, PythonValue>(new PythonString(entry.Key), entry.Value)
                )
                .ToImmutableList()
        );
}
