using Companion.Python;
using Companion.Python.Values;

namespace Companion.Simulations.Django.Checks;

/// <summary>
/// The rules for settings with which Django does not even start, in the order in which Django checks them.
/// </summary>
internal static class LoadRules
{
    private const string ImproperlyConfigured = "django.core.exceptions.ImproperlyConfigured";
    private static readonly DjangoVersion V32 = new(3, 2);
    private static readonly DjangoVersion V40 = new(4, 0);

    // Sorted by name, since dir() returns the module's names sorted.
    private static readonly (string Name, DjangoVersion Since)[] Sequences =
    [
        ("ALLOWED_HOSTS", V40),
        ("INSTALLED_APPS", DjangoVersion.Supported[0]),
        ("LOCALE_PATHS", DjangoVersion.Supported[0]),
        ("SECRET_KEY_FALLBACKS", new(4, 1)),
        ("TEMPLATE_DIRS", DjangoVersion.Supported[0]),
    ];

    /// <summary>The exception that reading the settings is certain to raise; null if there is none.</summary>
    public static LoadError? WhenRead(SettingsView settings) =>
        NotASequence(settings)
        ?? (settings.Version < V32 && settings["SECRET_KEY"].IsTruthy.IsNo ? NoSecretKey(settings) : null)
        ?? Exclusive(settings);

    /// <summary>The exception that starting the installed apps is certain to raise; null if there is none.</summary>
    public static LoadError? WhenAppsStart(SettingsView settings) =>
        DuplicateApps(settings)
        ?? NoContentTypes(settings)
        // From 3.2, only code that uses the key fails. In 3.2, the admin makes Django load the auth app's token
        // generator, which reads it.
        ?? (
            settings.Version == V32
            && settings["SECRET_KEY"].IsTruthy.IsNo
            && (settings.IsInstalled("django.contrib.admin") & settings.IsInstalled("django.contrib.auth")).IsYes
                ? NoSecretKey(settings)
                : null
        );

    private static LoadError? NotASequence(SettingsView settings) =>
        Sequences
            .Where(row => settings.Version >= row.Since && settings.IsSet(row.Name).IsYes)
            .Select(row => settings[row.Name])
            .Where(setting => setting.IsListOrTuple.IsNo)
            .Select(setting =>
                Error(
                    setting,
                    // Up to 3.2, the message ends in a space.
                    $"The {setting.Name} setting must be a list or a tuple.{(settings.Version < V40 ? " " : "")}"
                )
            )
            .FirstOrDefault();

    private static LoadError? Exclusive(SettingsView settings)
    {
        (string Left, string Right)[] pairs =
            settings.Version < V40 ? [("PASSWORD_RESET_TIMEOUT_DAYS", "PASSWORD_RESET_TIMEOUT")]
            : settings.Version == new DjangoVersion(4, 2)
                ? [("DEFAULT_FILE_STORAGE", "STORAGES"), ("STATICFILES_STORAGE", "STORAGES")]
            : [];
        return pairs
            .Where(pair => (settings.IsSet(pair.Left) & settings.IsSet(pair.Right)).IsYes)
            .Select(pair => Error(settings[pair.Left], $"{pair.Left}/{pair.Right} are mutually exclusive."))
            .FirstOrDefault();
    }

    private static LoadError NoSecretKey(SettingsView settings) =>
        Error(settings["SECRET_KEY"], "The SECRET_KEY setting must not be empty.");

    private static LoadError? DuplicateApps(SettingsView settings)
    {
        var apps = settings["INSTALLED_APPS"];
        var labels = (apps.Elements ?? [])
            .Select(app => (app.Value as PythonString)?.Value ?? "")
            .Where(app => app.StartsWith("django.contrib.", StringComparison.Ordinal))
            .Select(app => app.Split('.')[2]);
        var duplicate = labels.GroupBy(label => label).FirstOrDefault(group => group.Count() > 1);
        return duplicate is null ? null : Error(apps, $"Application labels aren't unique, duplicates: {duplicate.Key}");
    }

    // Both apps import the model of a third app, which must then be installed.
    private static LoadError? NoContentTypes(SettingsView settings)
    {
        var isNeeded = settings.IsInstalled("django.contrib.auth") | settings.IsInstalled("django.contrib.admin");
        return (isNeeded & !settings.IsInstalled("django.contrib.contenttypes")).IsYes
            ? new LoadError(
                "RuntimeError",
                "Model class django.contrib.contenttypes.models.ContentType doesn't declare an explicit app_label and "
                    + "isn't in an application in INSTALLED_APPS.",
                settings["INSTALLED_APPS"].Location
            )
            : null;
    }

    private static LoadError Error(SettingValue setting, string message) =>
        new(ImproperlyConfigured, message, setting.Location);
}
