using Companion.Python;

namespace Companion.Simulations.Django;

/// <summary>The result of <c>manage.py check</c>.</summary>
public sealed record CheckResult
{
    /// <summary>What it writes to standard output, ending with a line feed when there is anything.</summary>
    public string StandardOutput { get; init; } = "";

    /// <summary>What it writes to standard error.</summary>
    public string StandardError { get; init; } = "";

    /// <summary>0 for success, 1 for failure, 2 for wrong usage.</summary>
    public int ExitCode { get; init; }

    /// <summary>
    /// All findings, including silenced ones, most severe first, then in ordinal order of the printed text.
    /// </summary>
    public IReadOnlyList<CheckFinding> Findings { get; init; } = [];

    /// <summary>The checks whose outcome cannot be determined.</summary>
    public IReadOnlyList<UndeterminedFinding> Undetermined { get; init; } = [];

    /// <summary>
    /// The exception that stopped the command, with the last line of the real traceback; null if none did.
    /// </summary>
    public LoadError? Error { get; init; }

    /// <summary>
    /// All exceptions that may be <see cref="Error"/>: Django runs checks in no fixed order, and any of these may be
    /// the one that stops it. Empty when there is only one candidate.
    /// </summary>
    public IReadOnlyList<LoadError> PossibleErrors { get; init; } = [];

    /// <summary>The printed findings, in the order of the output.</summary>
    public IEnumerable<CheckFinding> Visible => Findings.Where(finding => !finding.IsSilenced);

    /// <summary>The number of findings that are only counted.</summary>
    public int SilencedCount => Findings.Count(finding => finding.IsSilenced);
}
