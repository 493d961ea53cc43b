using Companion.Reporting;
using Companion.Simulations.Django;

namespace Companion.Django;

/// <summary>A run of the check, as JSON has it.</summary>
internal sealed record CheckAnswer
{
    public required string Django { get; init; }

    public required string Settings { get; init; }

    public required int ExitCode { get; init; }

    public required string StandardOutput { get; init; }

    public required string StandardError { get; init; }

    public required IReadOnlyList<FindingAnswer> Findings { get; init; }

    public required int Silenced { get; init; }

    public required IReadOnlyList<UndeterminedAnswer> Undetermined { get; init; }

    public required LoadErrorAnswer? Error { get; init; }

    /// <summary>Whether an exception may stop the settings, depending on what is not known.</summary>
    public required bool MayFail { get; init; }

    public required IReadOnlyList<DiagnosticAnswer> Diagnostics { get; init; }

    public static CheckAnswer Of(WantedCheck wanted, EvaluatedProject project, CheckResult result) =>
        new()
        {
            Django = wanted.Version.ToString(),
            Settings = project.Module,
            ExitCode = result.ExitCode,
            StandardOutput = result.StandardOutput,
            StandardError = result.StandardError,
            Findings = [.. result.Findings.Select(FindingAnswer.Of)],
            Silenced = result.SilencedCount,
            Undetermined = [.. result.Undetermined.Select(UndeterminedAnswer.Of)],
            Error = LoadErrorAnswer.Of(result.Error),
            MayFail = project.Settings.MayFail,
            Diagnostics = [.. project.Settings.Diagnostics.Select(DiagnosticAnswer.Of)],
        };
}
