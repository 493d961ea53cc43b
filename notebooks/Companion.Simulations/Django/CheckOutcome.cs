namespace Companion.Simulations.Django;

/// <summary>What a check comes to in one release.</summary>
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

    /// <summary>It depends on a setting that is not known.</summary>
    Undetermined,

    /// <summary>The settings do not load, so that nothing is checked.</summary>
    DoesNotLoad,
}
