namespace Companion.Python;

/// <summary>
/// How much work evaluating a module may cause. What exceeds it is undetermined, and a diagnostic says so.
/// </summary>
public sealed record EvaluationLimits
{
    /// <summary>Expressions and statements evaluated, plus one for every few dozen items copied.</summary>
    public long Steps { get; init; } = 1_000_000;

    /// <summary>Nested expressions and calls.</summary>
    public int Depth { get; init; } = 400;

    /// <summary>Maximum characters in a string.</summary>
    public int TextLength { get; init; } = 1_000_000;

    /// <summary>Maximum items in a list, tuple, set or dict.</summary>
    public int Items { get; init; } = 200_000;

    /// <summary>Maximum bits in an int.</summary>
    public int IntegerBits { get; init; } = 65_536;

    /// <summary>Maximum characters in a file; a longer file is not read.</summary>
    public int FileLength { get; init; } = 1_000_000;

    /// <summary>Maximum characters in all loaded modules together.</summary>
    public int TotalLength { get; init; } = 4_000_000;

    /// <summary>Maximum number of loaded files.</summary>
    public int Files { get; init; } = 200;
}
