namespace Companion.Notebooks.Workers.Protocol;

/// <summary>A phase of a cell's run.</summary>
public enum CellPhase
{
    /// <summary>It is being compiled, or its magic commands are running.</summary>
    Preparing,

    /// <summary>A package is being restored.</summary>
    Restoring,

    /// <summary>Its code is running.</summary>
    Running,
}
