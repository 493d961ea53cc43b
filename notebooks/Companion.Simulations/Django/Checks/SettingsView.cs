using Companion.Python.Values;
using Companion.Simulations.Settings;

namespace Companion.Simulations.Django.Checks;

/// <summary>
/// The settings as a check sees them: the project's value if it sets one, or else the release's default.
/// </summary>
/// <param name="settings">What the project sets.</param>
/// <param name="version">The release.</param>
/// <param name="environment">The environment variables.</param>
public sealed class SettingsView(
    EvaluatedSettings settings,
    DjangoVersion version,
    IReadOnlyDictionary<string, string> environment
)
{
    // A dozen checks look for the same few members of long lists.
    private readonly Dictionary<(string Setting, string Member), Truth> _asked = [];

    /// <summary>The release.</summary>
    public DjangoVersion Version { get; } = version;

    /// <summary>Whether MIDDLEWARE has <c>SecurityMiddleware</c>.</summary>
    public Truth HasSecurityMiddleware => HasMiddleware("django.middleware.security.SecurityMiddleware");

    /// <summary>Whether MIDDLEWARE has <c>XFrameOptionsMiddleware</c>.</summary>
    public Truth HasFrameOptionsMiddleware => HasMiddleware("django.middleware.clickjacking.XFrameOptionsMiddleware");

    /// <summary>Whether MIDDLEWARE has <c>CsrfViewMiddleware</c>.</summary>
    public Truth HasCsrfMiddleware => HasMiddleware("django.middleware.csrf.CsrfViewMiddleware");

    /// <summary>Whether MIDDLEWARE has <c>SessionMiddleware</c>.</summary>
    public Truth HasSessionMiddleware => HasMiddleware("django.contrib.sessions.middleware.SessionMiddleware");

    /// <summary>Whether the sessions app is installed.</summary>
    public Truth HasSessionApp => HasApp("django.contrib.sessions");

    /// <summary>A setting; its default if the project does not set it.</summary>
    public SettingValue this[string name] =>
        settings.Settings.TryGetValue(name, out var set) ? new SettingValue(name, set.Value, set.Decided)
        : settings.Unlisted is { } unlisted ? new SettingValue(name, unlisted, unlisted.Location)
        : new SettingValue(name, DefaultSettings.Of(name, Version) ?? PythonNone.Value, Location: null);

    /// <summary>Whether the project sets it, to any value.</summary>
    public Truth IsSet(string name) =>
        settings.Settings.ContainsKey(name) ? true
        : settings.Unlisted is { } unlisted ? Truth.DependsOn(name, unlisted)
        : false;

    /// <summary>Python's <c>in settings.MIDDLEWARE</c>.</summary>
    public Truth HasMiddleware(string path) => Contains("MIDDLEWARE", path);

    /// <summary>Python's <c>in settings.INSTALLED_APPS</c>.</summary>
    public Truth HasApp(string path) => Contains("INSTALLED_APPS", path);

    /// <summary>Whether an app is installed, by its path or by its configuration's.</summary>
    public Truth IsInstalled(string path) =>
        this["INSTALLED_APPS"]
            .Any(app =>
                app.EqualsText(path)
                | (app.Value is PythonString text && text.Value.StartsWith($"{path}.apps.", StringComparison.Ordinal))
            );

    /// <summary>
    /// Whether a cookie's setting counts as off: any false value up to Django 4.0; anything but <c>True</c> from
    /// 4.1.
    /// </summary>
    public Truth IsCookieUnprotected(string name) =>
        Version < new DjangoVersion(4, 1) ? !this[name].IsTruthy : !this[name].IsTrue;

    /// <summary>Whether the environment has a variable that is not empty.</summary>
    public bool HasEnvironmentVariable(string name) => environment.TryGetValue(name, out var value) && value.Length > 0;

    private Truth Contains(string name, string member)
    {
        if (!_asked.TryGetValue((name, member), out var answer))
        {
            answer = this[name].Contains(member);
            _asked.Add((name, member), answer);
        }

        return answer;
    }
}
