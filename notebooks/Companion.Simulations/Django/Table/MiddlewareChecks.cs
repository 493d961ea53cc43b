using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>W001 to W003: middleware without which other settings have no effect.</summary>
internal static class MiddlewareChecks
{
    public static IReadOnlyList<SystemCheck> Rows { get; } =
    [
        new("security.W001", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["MIDDLEWARE"],
            When = settings => !settings.HasSecurityMiddleware,
            Message =
                "MIDDLEWARE lacks 'django.middleware.security.SecurityMiddleware'. No SECURE_ setting has an effect "
                + "without it: no redirect to HTTPS, no HSTS and none of its protective headers.",
            Remedy = "MIDDLEWARE = ['django.middleware.security.SecurityMiddleware', *MIDDLEWARE]",
            Page = "ref/middleware/#module-django.middleware.security",
        },
        new("security.W002", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["MIDDLEWARE"],
            When = settings => !settings.HasFrameOptionsMiddleware,
            Message =
                "MIDDLEWARE lacks 'django.middleware.clickjacking.XFrameOptionsMiddleware'. Any site can show these "
                + "pages in its own frame and trick visitors into clicks that they do not intend.",
            Remedy = "MIDDLEWARE = [*MIDDLEWARE, 'django.middleware.clickjacking.XFrameOptionsMiddleware']",
            Page = "ref/clickjacking/",
        },
        new("security.W003", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["MIDDLEWARE"],
            When = settings => !settings.HasCsrfMiddleware,
            Message =
                "MIDDLEWARE lacks 'django.middleware.csrf.CsrfViewMiddleware'. Another site can send forms here in "
                + "the name of a visitor who is logged in.",
            Remedy = "MIDDLEWARE = [*MIDDLEWARE, 'django.middleware.csrf.CsrfViewMiddleware']",
            Page = "ref/csrf/",
        },
    ];
}
