namespace Companion.Notebooks.Kernels;

/// <summary>How a cell ended.</summary>
public enum CellStatus
{
    /// <summary>It ran to its end.</summary>
    Succeeded,

    /// <summary>It did not compile, or a magic command is wrong; nothing of it ran.</summary>
    Refused,

    /// <summary>It threw an exception; what it did before stays.</summary>
    Failed,

    /// <summary>It was interrupted; what it did before stays.</summary>
    Interrupted,

    /// <summary>It ran past its time limit and was ended; what it did before stays.</summary>
    TimeLimit,
}
