using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>W004, W005, W021 and W008: HTTPS only.</summary>
internal static class TransportChecks
{
    public static IReadOnlyList<SystemCheck> Rows { get; } =
    [
        // The episode quotes the text of W004.
        new("security.W004", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SECURE_HSTS_SECONDS", "MIDDLEWARE"],
            When = settings => settings.HasSecurityMiddleware && !settings["SECURE_HSTS_SECONDS"].IsTruthy,
            Message =
                "You have not set a value for the SECURE_HSTS_SECONDS setting. If your entire site is served only "
                + "over SSL, you may want to consider setting a value and enabling HTTP Strict Transport Security. "
                + "Be sure to read the documentation first; enabling HSTS carelessly can cause serious, "
                + "irreversible problems.",
            Remedy = "SECURE_HSTS_SECONDS = 3600",
            Page = "ref/settings/#secure-hsts-seconds",
        },
        new("security.W005", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SECURE_HSTS_INCLUDE_SUBDOMAINS", "SECURE_HSTS_SECONDS", "MIDDLEWARE"],
            When = settings =>
                settings.HasSecurityMiddleware
                && settings["SECURE_HSTS_SECONDS"].IsTruthy
                && !settings["SECURE_HSTS_INCLUDE_SUBDOMAINS"].IsTrue,
            Message =
                "HSTS is on, but SECURE_HSTS_INCLUDE_SUBDOMAINS is not exactly True. Subdomains can still be reached "
                + "without HTTPS, and an attacker in the middle can use one against this site's cookies.",
            Remedy = "SECURE_HSTS_INCLUDE_SUBDOMAINS = True",
            Page = "ref/settings/#secure-hsts-include-subdomains",
        },
        new("security.W021", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SECURE_HSTS_PRELOAD", "SECURE_HSTS_SECONDS", "MIDDLEWARE"],
            When = settings =>
                settings.HasSecurityMiddleware
                && settings["SECURE_HSTS_SECONDS"].IsTruthy
                && !settings["SECURE_HSTS_PRELOAD"].IsTrue,
            Message =
                "HSTS is on, but SECURE_HSTS_PRELOAD is not exactly True. Browsers cannot include the site in their "
                + "built-in list, so a first visit may still go over plain HTTP.",
            Remedy = "SECURE_HSTS_PRELOAD = True",
            Page = "ref/settings/#secure-hsts-preload",
        },
        // The episode quotes the text of W008.
        new("security.W008", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SECURE_SSL_REDIRECT", "MIDDLEWARE"],
            When = settings => settings.HasSecurityMiddleware && !settings["SECURE_SSL_REDIRECT"].IsTrue,
            Message =
                "Your SECURE_SSL_REDIRECT setting is not set to True. Unless your site should be available over "
                + "both SSL and non-SSL connections, you may want to either set this setting True or configure a "
                + "load balancer or reverse-proxy server to redirect all connections to HTTPS.",
            Remedy = "SECURE_SSL_REDIRECT = True",
            Page = "ref/settings/#secure-ssl-redirect",
        },
    ];
}
