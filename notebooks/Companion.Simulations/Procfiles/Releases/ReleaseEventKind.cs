namespace Companion.Simulations.Procfiles.Releases;

/// <summary>The kinds of events of a release.</summary>
public enum ReleaseEventKind
{
    /// <summary>The push arrives and the build starts.</summary>
    BuildStarted,

    /// <summary>The build is done.</summary>
    BuildSucceeded,

    /// <summary>Heroku refuses the Procfile.</summary>
    BuildFailed,

    /// <summary>The release command starts in its own dyno.</summary>
    ReleaseStarted,

    /// <summary>The release command ended with exit code 0.</summary>
    ReleaseSucceeded,

    /// <summary>The release command ended with another exit code.</summary>
    ReleaseFailed,

    /// <summary>The release command ran for an hour and is stopped.</summary>
    ReleaseTimedOut,

    /// <summary>The new version is the current one.</summary>
    VersionReleased,

    /// <summary>A dyno receives the signal to stop.</summary>
    DynoStopping,

    /// <summary>A dyno has stopped.</summary>
    DynoStopped,

    /// <summary>A dyno starts.</summary>
    DynoStarting,

    /// <summary>A dyno is running; a web dyno listens on its port.</summary>
    DynoUp,

    /// <summary>A web dyno did not listen in time (R10) and is killed.</summary>
    DynoCrashed,
}
