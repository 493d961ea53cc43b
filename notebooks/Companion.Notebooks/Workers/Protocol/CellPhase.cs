namespace Companion.Notebooks.Workers.Protocol;

/// <summary>What a cell is at.</summary>
public enum CellPhase
{
    /// <summary>It is compiled, or its magic commands are carried out.</summary>
    Preparing,

    /// <summary>A package is restored.</summary>
    Restoring,

    /// <summary>Its code runs.</summary>
    Running,
}
