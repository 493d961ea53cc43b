using Companion.Simulations.Settings;

namespace Companion.Simulations.Django;

/// <summary>The project with which every reader starts: the output of <c>startproject</c> in each release.</summary>
public static class StartProject
{
    // 50 characters, like the key that startproject generates. Everybody knows this one, so it is not a secret.
    private const string EpisodeKey = "riffs-on-7h%e#road=2+live&only_4^the*page(14)w1z!q";

    private const string AppsAndMiddleware = """
        INSTALLED_APPS = [
            "django.contrib.admin",
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "django.contrib.messages",
            "django.contrib.staticfiles",
        ]

        MIDDLEWARE = [
            "django.middleware.security.SecurityMiddleware",
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.common.CommonMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
            "django.middleware.clickjacking.XFrameOptionsMiddleware",
        ]
        """;

    /// <summary>The episode's project: new, with Django 3.1.</summary>
    public static SettingsProject Episode => ProjectFor(DjangoVersion.Episode, EpisodeKey);

    /// <summary>A project as <c>startproject project</c> creates it, reduced to what checks read.</summary>
    /// <param name="version">The release.</param>
    /// <param name="secretKey">The 50 random characters that <c>startproject</c> generates.</param>
    public static SettingsProject ProjectFor(DjangoVersion version, string secretKey) =>
        new()
        {
            Files = new Dictionary<string, string>
            {
                ["project/__init__.py"] = "",
                ["project/settings.py"] = SettingsFor(version, secretKey),
                ["project/urls.py"] =
                    "from django.contrib import admin\nfrom django.urls import path\n\n"
                    + "urlpatterns = [path(\"admin/\", admin.site.urls)]\n",
            },
        };

    /// <summary>The settings module. From Django 3.2, the key has the prefix that marks it as insecure.</summary>
    /// <param name="version">The release.</param>
    /// <param name="secretKey">The 50 random characters that <c>startproject</c> generates.</param>
    public static string SettingsFor(DjangoVersion version, string secretKey)
    {
        var prefix = version >= new DjangoVersion(3, 2) ? "django-insecure-" : "";
        return $$"""
            from pathlib import Path

            BASE_DIR = Path(__file__).resolve().parent.parent

            SECRET_KEY = {{Quoted(prefix + secretKey)}}
            DEBUG = True
            ALLOWED_HOSTS = []

            {{AppsAndMiddleware}}

            ROOT_URLCONF = "project.urls"
            WSGI_APPLICATION = "project.wsgi.application"

            TEMPLATES = [
                {
                    "BACKEND": "django.template.backends.django.DjangoTemplates",
                    "DIRS": [],
                    "APP_DIRS": True,
                    "OPTIONS": {
                        "context_processors": [
                            "django.template.context_processors.request",
                            "django.contrib.auth.context_processors.auth",
                            "django.contrib.messages.context_processors.messages",
                        ],
                    },
                },
            ]

            DATABASES = {
                "default": {
                    "ENGINE": "django.db.backends.sqlite3",
                    "NAME": BASE_DIR / "db.sqlite3",
                }
            }

            LANGUAGE_CODE = "en-us"
            TIME_ZONE = "UTC"
            USE_I18N = True
            USE_TZ = True

            {{ForRelease(version)}}
            """;
    }

    private static string ForRelease(DjangoVersion version) =>
        version < new DjangoVersion(3, 2) ? "STATIC_URL = \"/static/\"\n"
        : version < new DjangoVersion(4, 0)
            ? "STATIC_URL = \"/static/\"\nDEFAULT_AUTO_FIELD = \"django.db.models.BigAutoField\"\n"
        : version < new DjangoVersion(6, 0)
            ? "STATIC_URL = \"static/\"\nDEFAULT_AUTO_FIELD = \"django.db.models.BigAutoField\"\n"
        : "STATIC_URL = \"static/\"\n";

    private static string Quoted(string key) => $"\"{key.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
