namespace Companion.Python;

/// <summary>How much work a module may make. What goes beyond is undetermined and said so in a diagnostic.</summary>
public sealed record EvaluationLimits
{
    /// <summary>Expressions and statements evaluated, plus one for some dozens of items copied.</summary>
    public long Steps { get; init; } = 1_000_000;

    /// <summary>Expressions and calls within one another.</summary>
    public int Depth { get; init; } = 400;

    /// <summary>Characters that a string may have.</summary>
    public int TextLength { get; init; } = 1_000_000;

    /// <summary>Items that a list, tuple, set or dict may have.</summary>
    public int Items { get; init; } = 200_000;

    /// <summary>Bits that an int may have.</summary>
    public int IntegerBits { get; init; } = 65_536;

    /// <summary>Characters that a file may have; a longer one is not read.</summary>
    public int FileLength { get; init; } = 1_000_000;

    /// <summary>Characters that the modules loaded may have together.</summary>
    public int TotalLength { get; init; } = 4_000_000;

    /// <summary>Files that may be loaded.</summary>
    public int Files { get; init; } = 200;
}
