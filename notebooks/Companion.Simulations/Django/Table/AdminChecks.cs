using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>E402 to E410 and W411: the settings that an installed admin site requires.</summary>
internal static class AdminChecks
{
    private const string AuthProcessor = "django.contrib.auth.context_processors.auth";
    private const string MessagesProcessor = "django.contrib.messages.context_processors.messages";
    private const string RequestProcessor = "django.template.context_processors.request";

    public static IReadOnlyList<SystemCheck> Rows { get; } =
    [
        App("admin.E405", "django.contrib.auth"),
        App("admin.E406", "django.contrib.messages"),
        new("admin.E403", CheckLevel.Error, CheckTag.Admin)
        {
            OnlyForDeployment = false,
            Settings = ["TEMPLATES", "INSTALLED_APPS"],
            When = settings => AdminDependencies.IsAdmin(settings) && !AdminDependencies.HasTemplates(settings),
            Message = "The admin is written in Django's template language, but TEMPLATES has no engine for it.",
            Remedy =
                "TEMPLATES = [{'BACKEND': 'django.template.backends.django.DjangoTemplates', 'APP_DIRS': True, "
                + $"'OPTIONS': {{'context_processors': ['{RequestProcessor}', '{AuthProcessor}', "
                + $"'{MessagesProcessor}']}}}}]",
            Page = "ref/contrib/admin/#overview",
        },
        Processor("admin.E402", CheckLevel.Error, AuthProcessor, AdminDependencies.HasModelBackend),
        Processor("admin.E404", CheckLevel.Error, MessagesProcessor, _ => true),
        Processor("admin.W411", CheckLevel.Warning, RequestProcessor, _ => true),
        Middleware("admin.E408", "django.contrib.auth.middleware.AuthenticationMiddleware", hint: null),
        Middleware("admin.E409", "django.contrib.messages.middleware.MessageMiddleware", hint: null),
        Middleware(
            "admin.E410",
            "django.contrib.sessions.middleware.SessionMiddleware",
            "Sessions come before authentication."
        ),
    ];

    private static SystemCheck App(string id, string app) =>
        new(id, CheckLevel.Error, CheckTag.Admin)
        {
            OnlyForDeployment = false,
            Settings = ["INSTALLED_APPS"],
            When = settings => AdminDependencies.IsAdmin(settings) && AdminDependencies.IsMissing(settings, app),
            Message = $"The admin is installed without '{app}', and does not work without it.",
            Remedy = $"INSTALLED_APPS = [*INSTALLED_APPS, '{app}']",
            Page = "ref/contrib/admin/#overview",
        };

    private static SystemCheck Processor(
        string id,
        CheckLevel level,
        string processor,
        Func<SettingsView, Truth> isNeeded
    ) =>
        new(id, level, CheckTag.Admin)
        {
            OnlyForDeployment = false,
            Settings = ["TEMPLATES", "INSTALLED_APPS"],
            When = settings =>
                AdminDependencies.IsAdmin(settings)
                && AdminDependencies.HasTemplates(settings)
                && !AdminDependencies.HasProcessor(settings, processor)
                && isNeeded(settings),
            Message = $"The admin's pages need the context processor '{processor}', but TEMPLATES does not name it.",
            Remedy = $"TEMPLATES[0]['OPTIONS']['context_processors'].append('{processor}')",
            Page = "ref/contrib/admin/#overview",
        };

    private static SystemCheck Middleware(string id, string middleware, string? hint) =>
        new(id, CheckLevel.Error, CheckTag.Admin)
        {
            OnlyForDeployment = false,
            Settings = ["MIDDLEWARE", "INSTALLED_APPS"],
            When = settings =>
                AdminDependencies.IsAdmin(settings) && !AdminDependencies.HasMiddleware(settings, middleware),
            Message = $"The admin is installed, but MIDDLEWARE lacks '{middleware}', so nobody can log in to it.",
            Hint = hint,
            Remedy = $"MIDDLEWARE = [*MIDDLEWARE, '{middleware}']",
            Page = "ref/contrib/admin/#overview",
        };
}
