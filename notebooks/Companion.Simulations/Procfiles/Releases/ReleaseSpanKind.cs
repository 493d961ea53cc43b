namespace Companion.Simulations.Procfiles.Releases;

/// <summary>What goes on for a while during a release.</summary>
public enum ReleaseSpanKind
{
    /// <summary>The build.</summary>
    Building,

    /// <summary>The release command runs.</summary>
    Releasing,

    /// <summary>A dyno starts.</summary>
    Starting,

    /// <summary>A dyno works.</summary>
    Up,

    /// <summary>A dyno has been told to stop.</summary>
    Stopping,
}
