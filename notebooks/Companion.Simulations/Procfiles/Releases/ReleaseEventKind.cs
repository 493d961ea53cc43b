namespace Companion.Simulations.Procfiles.Releases;

/// <summary>What happens at a moment of a release.</summary>
public enum ReleaseEventKind
{
    /// <summary>The push arrives and the build starts.</summary>
    BuildStarted,

    /// <summary>The build is done.</summary>
    BuildSucceeded,

    /// <summary>Heroku does not take the Procfile.</summary>
    BuildFailed,

    /// <summary>The release command starts in a dyno of its own.</summary>
    ReleaseStarted,

    /// <summary>The release command ended with exit code 0.</summary>
    ReleaseSucceeded,

    /// <summary>The release command ended with another exit code.</summary>
    ReleaseFailed,

    /// <summary>The release command ran for an hour and is stopped.</summary>
    ReleaseTimedOut,

    /// <summary>The new version is the current one.</summary>
    VersionReleased,

    /// <summary>A dyno is told to stop.</summary>
    DynoStopping,

    /// <summary>A dyno has stopped.</summary>
    DynoStopped,

    /// <summary>A dyno starts.</summary>
    DynoStarting,

    /// <summary>A dyno works; a web dyno listens at its port.</summary>
    DynoUp,

    /// <summary>A web dyno did not listen in time (R10) and is killed.</summary>
    DynoCrashed,
}
