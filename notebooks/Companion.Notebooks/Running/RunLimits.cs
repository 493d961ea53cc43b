using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Running;

/// <summary>What the cells of a notebook may use.</summary>
public sealed record RunLimits
{
    /// <summary>How long a cell may run once it is compiled, the compiler being warm.</summary>
    public TimeSpan CellTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many bytes the objects of all cells together may take.</summary>
    public long Memory { get; init; } = 1L << 30;

    /// <summary>How many characters a cell may put out. What is more is left out, and it is said how much.</summary>
    public int CellOutput { get; init; } = RunRequest.DefaultOutputLimit;
}
