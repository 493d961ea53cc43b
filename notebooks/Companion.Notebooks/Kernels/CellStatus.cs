namespace Companion.Notebooks.Kernels;

/// <summary>How a cell ended.</summary>
public enum CellStatus
{
    /// <summary>It ran to its end.</summary>
    Succeeded,

    /// <summary>It did not compile, or a magic command is wrong; nothing of it ran.</summary>
    Refused,

    /// <summary>It threw an exception; its effects up to then remain.</summary>
    Failed,

    /// <summary>It was interrupted; its effects up to then remain.</summary>
    Interrupted,

    /// <summary>It exceeded its time limit and was ended; its effects up to then remain.</summary>
    TimeLimit,
}
