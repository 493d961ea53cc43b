namespace Companion.Simulations.Django;

/// <summary>The outcome of a check in one release.</summary>
public enum CheckOutcome
{
    /// <summary>The release has no such check.</summary>
    NotChecked,

    /// <summary>It finds nothing.</summary>
    Passes,

    /// <summary>It reports something.</summary>
    Reports,

    /// <summary>It reports something that the project silences.</summary>
    Silenced,

    /// <summary>It depends on a setting whose value is not known.</summary>
    Undetermined,

    /// <summary>The settings do not load, so no check runs.</summary>
    DoesNotLoad,
}
