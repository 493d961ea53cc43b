using Companion.Simulations.Procfiles.Formations;

namespace Companion.Simulations.Procfiles.Releases;

/// <summary>A push to Heroku whose course is to be told.</summary>
/// <param name="Procfile">The new version's Procfile, as Heroku reads it.</param>
/// <param name="Formation">The dynos that run, and shall run.</param>
public sealed record ReleasePlan(Procfile Procfile, Formation Formation)
{
    /// <summary>The number of the version that is running; 0 when this is the first.</summary>
    public int RunningVersion { get; init; } = 1;

    /// <summary>How long the build takes.</summary>
    public TimeSpan Build { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How the release command ends. It has no meaning without a <c>release</c> process.</summary>
    public ReleaseCommandOutcome Release { get; init; } = ReleaseCommandOutcome.Succeeds(TimeSpan.FromSeconds(8));

    /// <summary>From a dyno's start until it works; null when a web dyno never listens at <c>$PORT</c>.</summary>
    public TimeSpan? Boot { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>From the word to stop until a dyno of the old version has stopped; Heroku kills it after 30 s.</summary>
    public TimeSpan Shutdown { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Whether Heroku's preboot is on: new web dynos start while the old ones serve, and take over when they are up.
    /// Heroku has it off: then old dynos stop as new ones start, and requests wait for the first that is up.
    /// </summary>
    public bool Preboot { get; init; }
}
