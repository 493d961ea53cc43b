using Companion.Simulations.Django;

namespace Companion.Experiments.Questions;

/// <summary>What does <c>manage.py check --deploy</c> print?</summary>
/// <param name="Settings">The text of <c>project/settings.py</c>.</param>
/// <param name="Version">The release of Django.</param>
/// <param name="Environment">The environment variables, <c>NAME=VALUE</c> a line.</param>
public sealed record DeployChecksQuestion(string Settings, DjangoVersion Version, string Environment)
    : SimulationQuestion
{
    /// <summary>The simulation's name.</summary>
    public const string Name = "deploy-checks";

    /// <summary>The file that <see cref="Settings"/> is the text of.</summary>
    public const string File = "project/settings.py";

    /// <summary>What every reader starts with: the episode's project, just started.</summary>
    public static DeployChecksQuestion Initial { get; } =
        new(StartProject.Episode.Files[File].TrimEnd('\n'), DjangoVersion.Episode, Environment: "");

    /// <inheritdoc/>
    public override string Kind => Name;
}
