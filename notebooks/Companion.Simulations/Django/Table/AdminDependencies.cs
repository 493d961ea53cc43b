using Companion.Python.Values;
using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>
/// What the admin site requires of other settings. It accepts subclasses, so the result may depend on other code.
/// </summary>
internal static class AdminDependencies
{
    private const string Engine = "django.template.backends.django.DjangoTemplates";

    public static Truth IsAdmin(SettingsView settings) => settings.IsInstalled("django.contrib.admin");

    /// <summary>
    /// Whether an app is not installed. Without the auth app, Django fails before it can report that: it imports the
    /// app's models, which raises.
    /// </summary>
    public static Truth IsMissing(SettingsView settings, string app)
    {
        var isInstalled = settings.IsInstalled(app);
        return isInstalled.IsNo && app == "django.contrib.auth"
            ? settings["INSTALLED_APPS"]
                .Raises(
                    "RuntimeError",
                    "Model class django.contrib.auth.models.Permission doesn't declare an explicit app_label and isn't "
                        + "in an application in INSTALLED_APPS."
                )
            : !isInstalled;
    }

    public static Truth HasTemplates(SettingsView settings) =>
        settings["TEMPLATES"].Any(engine => engine.WhenEntryKnown("BACKEND", IsDjangoEngine));

    public static Truth HasProcessor(SettingsView settings, string processor)
    {
        // Only the first of Django's own engines counts.
        var engine = (settings["TEMPLATES"].Elements ?? []).FirstOrDefault(each =>
            !each.WhenEntryKnown("BACKEND", IsDjangoEngine).IsNo
        );
        return engine?.WhenEntryKnown(
                "OPTIONS",
                options => options.WhenEntryKnown("context_processors", names => names.HasMember(processor))
            )
            ?? settings["TEMPLATES"].WhenKnown(_ => false);
    }

    // All of Django's own backends derive from it.
    public static Truth HasModelBackend(SettingsView settings) =>
        settings["AUTHENTICATION_BACKENDS"]
            .Any(backend =>
                backend.WhenKnown(known =>
                    IsOwn(known, "django.contrib.auth.backends.")
                    || known.CannotBeKnown("it depends on the code of an authentication backend")
                )
            );

    public static Truth HasMiddleware(SettingsView settings, string middleware) =>
        settings["MIDDLEWARE"] is { Value: PythonString text } setting
            // Django imports each character as a module. That fails silently, except for the dot.
            ? text.Value.Contains('.')
                ? setting.Raises("ValueError", "Empty module name")
                : false
            : settings["MIDDLEWARE"].Any(each => each.WhenKnown(known => IsMiddleware(known, middleware)));

    private static Truth IsMiddleware(SettingValue path, string middleware) =>
        path.Value is not PythonString text
            ? path.Raises("AttributeError", $"'{path.TypeName}' object has no attribute 'rsplit'")
        : text.Value == middleware ? true
        // Django skips paths that it cannot import, and it can never import a path without a dot.
        : text.Value.Contains('.') && IsOwn(path, "django.").IsNo
            ? path.CannotBeKnown("it depends on the code of a middleware that is not Django's")
        : false;

    private static Truth IsDjangoEngine(SettingValue backend) =>
        backend.EqualsText(Engine)
        || !IsOwn(backend, "django.") && backend.CannotBeKnown("it depends on the code of a template engine");

    private static Truth IsOwn(SettingValue path, string start) =>
        path.Value is PythonString text && text.Value.StartsWith(start, StringComparison.Ordinal);
}
