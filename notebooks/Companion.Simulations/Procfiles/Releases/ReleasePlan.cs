using Companion.Simulations.Procfiles.Formations;

namespace Companion.Simulations.Procfiles.Releases;

/// <summary>The input of a simulated push to Heroku.</summary>
/// <param name="Procfile">The new version's Procfile, as Heroku reads it.</param>
/// <param name="Formation">The dynos that run before and after the release.</param>
public sealed record ReleasePlan(Procfile Procfile, Formation Formation)
{
    /// <summary>The number of the version that is running; 0 when this is the first.</summary>
    public int RunningVersion { get; init; } = 1;

    /// <summary>How long the build takes.</summary>
    public TimeSpan Build { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How the release command ends. Meaningless without a <c>release</c> process.</summary>
    public ReleaseCommandOutcome Release { get; init; } = ReleaseCommandOutcome.Succeeds(TimeSpan.FromSeconds(8));

    /// <summary>
    /// The time from a dyno's start until it is up; null if a web dyno never listens on <c>$PORT</c>.
    /// </summary>
    public TimeSpan? Boot { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>
    /// The time from the signal to stop until a dyno of the old version has stopped; Heroku kills it after 30 s.
    /// </summary>
    public TimeSpan Shutdown { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Whether Heroku's preboot is on: new web dynos start while the old ones serve, and take over when they are up.
    /// By default it is off: old dynos stop as new ones start, and requests wait for the first dyno that is up.
    /// </summary>
    public bool Preboot { get; init; }
}
