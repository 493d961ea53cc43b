using Companion.Simulations.Procfiles;

namespace Companion.Experiments.Questions;

/// <summary>What does a tool make of a Procfile, and what does Heroku do with it?</summary>
/// <param name="Text">The Procfile.</param>
/// <param name="Dialect">The tool.</param>
/// <param name="ReleaseFails">Whether the release command is to fail.</param>
public sealed record ProcfileQuestion(string Text, ProcfileDialect Dialect, bool ReleaseFails) : SimulationQuestion
{
    /// <summary>The simulation's name.</summary>
    public const string Name = "procfile";

    /// <summary>What every reader starts with: the episode's Procfile.</summary>
    public static ProcfileQuestion Initial { get; } =
        new(
            "release: python manage.py migrate\nweb: gunicorn project.wsgi --workers 2 --log-file -",
            ProcfileDialect.Heroku,
            ReleaseFails: false
        );

    /// <inheritdoc/>
    public override string Kind => Name;
}
