using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>W010 to W016: cookies that must not travel unencrypted or be readable by scripts.</summary>
internal static class CookieChecks
{
    private const string Sniffed =
        "The session cookie also travels over plain HTTP, where anyone along the way can copy it and pose as that visitor.";

    private const string Stolen =
        "Scripts in a page can read the session cookie, so that one injected script takes over the visitor's session.";

    public static IReadOnlyList<SystemCheck> Rows { get; } =
    [
        new("security.W010", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SESSION_COOKIE_SECURE", "INSTALLED_APPS", "MIDDLEWARE"],
            When = settings => settings.IsCookieUnprotected("SESSION_COOKIE_SECURE") && OnlyApp(settings),
            Message = "INSTALLED_APPS has 'django.contrib.sessions', but SESSION_COOKIE_SECURE is not True. " + Sniffed,
            Remedy = "SESSION_COOKIE_SECURE = True",
            Page = "ref/settings/#session-cookie-secure",
        },
        new("security.W011", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SESSION_COOKIE_SECURE", "MIDDLEWARE", "INSTALLED_APPS"],
            When = settings => settings.IsCookieUnprotected("SESSION_COOKIE_SECURE") && OnlyMiddleware(settings),
            Message =
                "MIDDLEWARE has 'django.contrib.sessions.middleware.SessionMiddleware', but SESSION_COOKIE_SECURE "
                + "is not True. "
                + Sniffed,
            Remedy = "SESSION_COOKIE_SECURE = True",
            Page = "ref/settings/#session-cookie-secure",
        },
        // The episode quotes the text of W012.
        new("security.W012", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SESSION_COOKIE_SECURE", "INSTALLED_APPS", "MIDDLEWARE"],
            When = settings => settings.IsCookieUnprotected("SESSION_COOKIE_SECURE") && Both(settings),
            Message =
                "SESSION_COOKIE_SECURE is not set to True. Using a secure-only session cookie makes it more "
                + "difficult for network traffic sniffers to hijack user sessions.",
            Remedy = "SESSION_COOKIE_SECURE = True",
            Page = "ref/settings/#session-cookie-secure",
        },
        new("security.W013", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SESSION_COOKIE_HTTPONLY", "INSTALLED_APPS", "MIDDLEWARE"],
            When = settings => settings.IsCookieUnprotected("SESSION_COOKIE_HTTPONLY") && OnlyApp(settings),
            Message =
                "INSTALLED_APPS has 'django.contrib.sessions', but SESSION_COOKIE_HTTPONLY is not True. " + Stolen,
            Remedy = "SESSION_COOKIE_HTTPONLY = True",
            Page = "ref/settings/#session-cookie-httponly",
        },
        new("security.W014", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SESSION_COOKIE_HTTPONLY", "MIDDLEWARE", "INSTALLED_APPS"],
            When = settings => settings.IsCookieUnprotected("SESSION_COOKIE_HTTPONLY") && OnlyMiddleware(settings),
            Message =
                "MIDDLEWARE has 'django.contrib.sessions.middleware.SessionMiddleware', but SESSION_COOKIE_HTTPONLY "
                + "is not True. "
                + Stolen,
            Remedy = "SESSION_COOKIE_HTTPONLY = True",
            Page = "ref/settings/#session-cookie-httponly",
        },
        new("security.W015", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SESSION_COOKIE_HTTPONLY", "INSTALLED_APPS", "MIDDLEWARE"],
            When = settings => settings.IsCookieUnprotected("SESSION_COOKIE_HTTPONLY") && Both(settings),
            Message = "SESSION_COOKIE_HTTPONLY is not True. " + Stolen,
            Remedy = "SESSION_COOKIE_HTTPONLY = True",
            Page = "ref/settings/#session-cookie-httponly",
        },
        // The episode quotes the text of W016.
        new("security.W016", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["CSRF_COOKIE_SECURE", "CSRF_USE_SESSIONS", "MIDDLEWARE"],
            When = settings =>
                !settings["CSRF_USE_SESSIONS"].IsTruthy
                && settings.HasCsrfMiddleware
                && settings.IsCookieUnprotected("CSRF_COOKIE_SECURE"),
            Message =
                "You have 'django.middleware.csrf.CsrfViewMiddleware' in your MIDDLEWARE, but you have not set "
                + "CSRF_COOKIE_SECURE to True. Using a secure-only CSRF cookie makes it more difficult for network "
                + "traffic sniffers to steal the CSRF token.",
            Remedy = "CSRF_COOKIE_SECURE = True",
            Page = "ref/settings/#csrf-cookie-secure",
        },
    ];

    private static Truth OnlyApp(SettingsView settings) => settings.HasSessionApp & !settings.HasSessionMiddleware;

    private static Truth OnlyMiddleware(SettingsView settings) =>
        !settings.HasSessionApp & settings.HasSessionMiddleware;

    private static Truth Both(SettingsView settings) => settings.HasSessionApp & settings.HasSessionMiddleware;
}
