using Companion.Python;

namespace Companion.Simulations.Django;

/// <summary>What <c>manage.py check</c> answers.</summary>
public sealed record CheckResult
{
    /// <summary>What it writes to standard output, ending with a line feed when there is anything.</summary>
    public string StandardOutput { get; init; } = "";

    /// <summary>What it writes to standard error.</summary>
    public string StandardError { get; init; } = "";

    /// <summary>0 fine, 1 failed, 2 wrong usage.</summary>
    public int ExitCode { get; init; }

    /// <summary>
    /// Everything found, silenced ones too, gravest first, then in the order of the printed text (ordinal).
    /// </summary>
    public IReadOnlyList<CheckFinding> Findings { get; init; } = [];

    /// <summary>The checks of which nothing can be said.</summary>
    public IReadOnlyList<UndeterminedFinding> Undetermined { get; init; } = [];

    /// <summary>The exception that stopped it, with the last line of the real traceback; null when none did.</summary>
    public LoadError? Error { get; init; }

    /// <summary>
    /// The exceptions of which <see cref="Error"/> is one: Django runs checks in no fixed order, and any of these may be
    /// the one that it ends with. Empty when only one can be.
    /// </summary>
    public IReadOnlyList<LoadError> PossibleErrors { get; init; } = [];

    /// <summary>The findings that are printed, in the order in which they are.</summary>
    public IEnumerable<CheckFinding> Visible => Findings.Where(finding => !finding.IsSilenced);

    /// <summary>How many findings are only counted.</summary>
    public int SilencedCount => Findings.Count(finding => finding.IsSilenced);
}
