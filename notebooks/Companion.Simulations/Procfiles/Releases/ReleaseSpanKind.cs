namespace Companion.Simulations.Procfiles.Releases;

/// <summary>The kinds of activities during a release.</summary>
public enum ReleaseSpanKind
{
    /// <summary>The build.</summary>
    Building,

    /// <summary>The release command runs.</summary>
    Releasing,

    /// <summary>A dyno starts.</summary>
    Starting,

    /// <summary>A dyno is up.</summary>
    Up,

    /// <summary>A dyno has received the signal to stop.</summary>
    Stopping,
}
