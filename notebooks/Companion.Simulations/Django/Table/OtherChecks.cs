using Companion.Python.Values;
using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>E100 to E102, URLs of files, mail, and changes in Django 4.0.</summary>
internal static class OtherChecks
{
    private static readonly HashSet<string> Hashes = new[] { "sha1", "sha256" }.ToHashSet();

    private static readonly HashSet<string> BackendsThatSendNothing = new[]
    {
        "django.core.mail.backends.console.EmailBackend",
        "django.core.mail.backends.dummy.EmailBackend",
        "django.core.mail.backends.filebased.EmailBackend",
        "django.core.mail.backends.locmem.EmailBackend",
    }.ToHashSet();

    public static IReadOnlyList<SystemCheck> Rows { get; } =
    [
        new("security.E100", CheckLevel.Error, CheckTag.Security)
        {
            OnlyForDeployment = false,
            Until = new(3, 2),
            Settings = ["DEFAULT_HASHING_ALGORITHM"],
            When = settings => !settings["DEFAULT_HASHING_ALGORITHM"].IsOneOf(Hashes),
            Message =
                "DEFAULT_HASHING_ALGORITHM names neither of the two that Django can sign with: 'sha256', and 'sha1' "
                + "while servers with Django 3.0 still run alongside this one.",
            Remedy = "DEFAULT_HASHING_ALGORITHM = 'sha256'",
            Page = "ref/settings/#default-hashing-algorithm",
        },
        new("security.E101", CheckLevel.Error, CheckTag.Security)
        {
            OnlyForDeployment = false,
            Since = new(3, 2),
            Settings = ["CSRF_FAILURE_VIEW"],
            When = settings => FailureView(settings, isNoPath: false),
            Message = "The view that CSRF_FAILURE_VIEW names cannot be called with a request and a reason.",
            Remedy = "CSRF_FAILURE_VIEW = 'django.views.csrf.csrf_failure'",
            Page = "ref/settings/#csrf-failure-view",
        },
        new("security.E102", CheckLevel.Error, CheckTag.Security)
        {
            OnlyForDeployment = false,
            Since = new(3, 2),
            Settings = ["CSRF_FAILURE_VIEW"],
            When = settings => FailureView(settings, isNoPath: true),
            Message = "CSRF_FAILURE_VIEW does not name a view that exists.",
            Remedy = "CSRF_FAILURE_VIEW = 'django.views.csrf.csrf_failure'",
            Page = "ref/settings/#csrf-failure-view",
        },
        new("4_0.E001", CheckLevel.Error, CheckTag.Compatibility)
        {
            OnlyForDeployment = false,
            Since = new(4, 0),
            Settings = ["CSRF_TRUSTED_ORIGINS"],
            Each = settings =>
                (settings["CSRF_TRUSTED_ORIGINS"].Elements ?? []).Select(origin => new CheckSubject(
                    (origin.Value as PythonString)?.Value ?? origin.TypeName,
                    !origin.Contains("://")
                )),
            Message =
                "'{subject}' in CSRF_TRUSTED_ORIGINS has no scheme. From Django 4.0 each origin begins with one, as "
                + "in 'https://www.example.com'.",
            Remedy = "CSRF_TRUSTED_ORIGINS = ['https://www.example.com']",
            Page = "ref/settings/#csrf-trusted-origins",
        },
        new("urls.E006", CheckLevel.Error, CheckTag.Urls)
        {
            OnlyForDeployment = false,
            Settings = ["MEDIA_URL", "STATIC_URL"],
            Each = settings =>
                ((string[])["MEDIA_URL", "STATIC_URL"]).Select(name => new CheckSubject(
                    name,
                    settings[name].WhenKnown(url => url.Value is PythonString { Value: not ("" or [.., '/']) })
                )),
            Message = "{subject} does not end in a slash, but Django appends file names to it to build addresses.",
            Remedy = "MEDIA_URL = STATIC_URL = '/static/'",
            Page = "ref/settings/#media-url",
        },
        new("mail.E001", CheckLevel.Error, CheckTag.Mail)
        {
            Since = new(6, 1),
            Settings = ["MAILERS"],
            When = settings =>
                settings["MAILERS"]
                    .WhenEntryKnown(
                        "default",
                        mailer => mailer.WhenEntryKnown("BACKEND", backend => backend.IsOneOf(BackendsThatSendNothing))
                    ),
            Message =
                "The 'default' entry of MAILERS has a backend made for development: it prints or stores mail and "
                + "sends none, so nobody gets a password reset or an error report.",
            Remedy = "MAILERS['default']['BACKEND'] = 'django.core.mail.backends.smtp.EmailBackend'",
            Page = "ref/settings/#mailers",
        },
        new("mail.W001", CheckLevel.Warning, CheckTag.Mail)
        {
            OnlyForDeployment = false,
            Since = new(6, 1),
            Settings = ["MAILERS"],
            When = settings => settings.IsSet("MAILERS") && !settings["MAILERS"].Contains("default"),
            Message = "MAILERS has no 'default' entry: mail that names no mailer cannot be sent.",
            Remedy = "MAILERS = {**MAILERS, 'default': {}}",
            Page = "ref/settings/#mailers",
        },
    ];

    // A path has a dot. Beyond that, only the view's own code decides which of the two it is.
    private static Truth FailureView(SettingsView settings, bool isNoPath) =>
        settings["CSRF_FAILURE_VIEW"]
            .WhenKnown(view =>
                view.Value is PythonString path && !path.Value.Contains('.') ? isNoPath
                : view.EqualsText("django.views.csrf.csrf_failure").IsYes ? false
                : view.CannotBeKnown("it depends on the view's code, which is not part of the settings")
            );
}
