using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Running;

/// <summary>The limits of a notebook's cells.</summary>
public sealed record RunLimits
{
    /// <summary>How long a cell may run, not counting compilation and the compiler's warm-up.</summary>
    public TimeSpan CellTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many bytes the objects of all cells together may use.</summary>
    public long Memory { get; init; } = 1L << 30;

    /// <summary>
    /// How many characters a cell may output. Anything more is left out, and a message says how much.
    /// </summary>
    public int CellOutput { get; init; } = RunRequest.DefaultOutputLimit;
}
