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
}
