namespace Companion.Simulations.Settings;

/// <summary>
/// The parts of a Django project that its settings depend on: files, environment and the requested module.
/// </summary>
public sealed record SettingsProject
{
    /// <summary>
    /// The files, by path from the project's root, separated by <c>/</c>: <c>project/settings.py</c>, <c>.env</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>
    /// The environment variables. A variable that is missing here is not set; nothing is read from this machine.
    /// </summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The settings module, as <c>DJANGO_SETTINGS_MODULE</c> names it.</summary>
    public string Module { get; init; } = "project.settings";

    /// <summary>
    /// The absolute path of the project's root as the settings see it in <c>__file__</c>; by default, Heroku's.
    /// </summary>
    public string Root { get; init; } = "/app";

    /// <summary>
    /// The import names of the packages that are installed besides the standard library and Django; any other import
    /// fails as it would in Python. Null when the installed packages are not known: then the packages that the
    /// evaluator simulates (<c>environ</c>, <c>decouple</c>, <c>dj_database_url</c>, <c>dotenv</c>) count as installed,
    /// and what depends on any other package is undetermined.
    /// </summary>
    public IReadOnlySet<string>? InstalledPackages { get; init; }
}
