using Companion.Controls;
using Companion.Simulations.Django;

namespace Companion.Experiments.DeployChecks;

/// <summary>Shows what <c>manage.py check --deploy</c> prints for the reader's settings.</summary>
internal sealed class DeployChecksSimulation : Simulation
{
    /// <summary>The file that readers edit.</summary>
    public const string SettingsFile = "project/settings.py";

    private static readonly EditableText Settings = new()
    {
        Member = "settings",
        File = SettingsFile,
        Language = "python",
        Text = StartProject.Episode.Files[SettingsFile].TrimEnd('\n'),
    };

    private static readonly ChoiceControl Version = new(
        "version",
        "Django",
        [.. DjangoVersion.Supported.Select(each => KeyValuePair.Create($"{each}", $"{each}"))],
        DjangoVersion.Episode.ToString()
    );

    private static readonly LinesControl Environment = new("environment", "Environment variables", "NAME=VALUE");

    public override string Name => "deploy-checks";

    public override string Title => "What would Django say before you deploy?";

    public override EditableText Text => Settings;

    public override IReadOnlyList<Control> Controls { get; } = [Version, Environment];

    public override SimulationAnswer Answer(SimulationQuestion question) =>
        new DeployChecksReport(
            question.TextOf(Settings),
            DjangoVersion.Parse(question.ChoiceOf(Version)),
            EnvironmentText.Parse(question.LinesOf(Environment))
        ).ToAnswer();
}
