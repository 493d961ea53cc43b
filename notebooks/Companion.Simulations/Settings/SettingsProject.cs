namespace Companion.Simulations.Settings;

/// <summary>A Django project as far as its settings go: files, environment, and which module is asked for.</summary>
public sealed record SettingsProject
{
    /// <summary>The files, by path from the project's root with <c>/</c>: <c>project/settings.py</c>, <c>.env</c>.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>The environment variables. What is not here is not set; nothing is read from this machine.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The settings module, as <c>DJANGO_SETTINGS_MODULE</c> names it.</summary>
    public string Module { get; init; } = "project.settings";

    /// <summary>The absolute path of the project's root as the settings see it in <c>__file__</c>; Heroku's by default.</summary>
    public string Root { get; init; } = "/app";

    /// <summary>
    /// The import names of the packages that are installed besides the standard library and Django; any other import fails
    /// as it would in Python. Null when it is not known what is installed: then the packages that the evaluator simulates
    /// (<c>environ</c>, <c>decouple</c>, <c>dj_database_url</c>, <c>dotenv</c>) are, and what depends on any other is
    /// undetermined.
    /// </summary>
    public IReadOnlySet<string>? InstalledPackages { get; init; }
}
