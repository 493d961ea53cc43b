using Companion.Simulations.Django;
using Companion.Simulations.Settings;
using Companion.Simulations.Tests.Oracles;
using Companion.Sources;

namespace Companion.Simulations.Tests.Django;

/// <summary>Creates settings without an evaluator.</summary>
internal static class SettingsOf
{
    /// <summary>A key of 50 characters that no release considers weak.</summary>
    public const string Key = "w7Kq#Zt3!pLm5$Rk9@Xc2%Nd8^Hb4&Jf6*Gs1(Yd0)_Ew-Ui+O";

    private static readonly SourceText File = new("project/settings.py", "");

    /// <summary>The settings of <see cref="StartProject"/> that checks read, changed by the given ones.</summary>
    public static EvaluatedSettings Started(DjangoVersion version, params (string Name, Literal Value)[] changes) =>
        Literals([
            ("SECRET_KEY", Literal.Text(version > DjangoVersion.Episode ? "django-insecure-" + Key : Key)),
            ("DEBUG", Literal.True),
            ("ALLOWED_HOSTS", Literal.List()),
            ("INSTALLED_APPS", Contrib("admin", "auth", "contenttypes", "sessions", "messages", "staticfiles")),
            ("MIDDLEWARE", Literal.List(Middleware.Select(Literal.Text))),
            ("TEMPLATES", Literal.List(Templates)),
            ("STATIC_URL", Literal.Text("/static/")),
            .. changes,
        ]);

    /// <summary>The given settings; the last one of a repeated name.</summary>
    public static EvaluatedSettings Literals(IEnumerable<(string Name, Literal Value)> settings) =>
        new()
        {
            Settings = settings
                .GroupBy(setting => setting.Name, setting => setting.Value.Value)
                .ToDictionary(
                    values => values.Key,
                    values => new EvaluatedSetting(values.Key, values.Last(), new SourceLocation(File, default))
                ),
        };

    public static string[] Middleware { get; } =
    [
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ];

    private static Literal Templates =>
        Literal.Dictionary(
            (Literal.Text("BACKEND"), Literal.Text("django.template.backends.django.DjangoTemplates")),
            (
                Literal.Text("OPTIONS"),
                Literal.Dictionary(
                    (
                        Literal.Text("context_processors"),
                        Literal.List(
                            Literal.Text("django.template.context_processors.request"),
                            Literal.Text("django.contrib.auth.context_processors.auth"),
                            Literal.Text("django.contrib.messages.context_processors.messages")
                        )
                    )
                )
            )
        );

    private static Literal Contrib(params string[] apps) =>
        Literal.List(apps.Select(app => Literal.Text($"django.contrib.{app}")));
}
