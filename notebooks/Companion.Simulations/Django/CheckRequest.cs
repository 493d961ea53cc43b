using Companion.Simulations.Settings;

namespace Companion.Simulations.Django;

/// <summary>
/// The input of a run of <c>manage.py check</c>: the settings, the release of Django and the options.
/// </summary>
public sealed record CheckRequest
{
    /// <summary>The evaluated settings module.</summary>
    public required EvaluatedSettings Settings { get; init; }

    /// <summary>The environment variables.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The release of Django.</summary>
    public DjangoVersion Version { get; init; } = DjangoVersion.Episode;

    /// <summary>The options.</summary>
    public CheckOptions Options { get; init; } = new();

    /// <summary>A run on a project's files.</summary>
    public static CheckRequest For(SettingsProject project, DjangoVersion version, CheckOptions options) =>
        new()
        {
            Settings = SettingsEvaluator.Evaluate(project),
            Environment = project.Environment,
            Version = version,
            Options = options,
        };
}
