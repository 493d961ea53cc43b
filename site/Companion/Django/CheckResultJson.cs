using Companion.CommandLine.Reporting;
using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary>A run of the check, in JSON.</summary>
internal sealed record CheckResultJson
{
    public required string Django { get; init; }

    public required string Settings { get; init; }

    public required int ExitCode { get; init; }

    public required string StandardOutput { get; init; }

    public required string StandardError { get; init; }

    public required IReadOnlyList<FindingJson> Findings { get; init; }

    public required int Silenced { get; init; }

    public required IReadOnlyList<UndeterminedFindingJson> Undetermined { get; init; }

    public required LoadErrorJson? Error { get; init; }

    /// <summary>Whether an exception may stop the settings, depending on unknown values.</summary>
    public required bool MayFail { get; init; }

    public required IReadOnlyList<DiagnosticJson> Diagnostics { get; init; }

    public static CheckResultJson Of(DjangoCheckArguments arguments, EvaluatedProject project, CheckResult result) =>
        new()
        {
            Django = arguments.Version.ToString(),
            Settings = project.Module,
            ExitCode = result.ExitCode,
            StandardOutput = result.StandardOutput,
            StandardError = result.StandardError,
            Findings = [.. result.Findings.Select(FindingJson.Of)],
            Silenced = result.SilencedCount,
            Undetermined = [.. result.Undetermined.Select(UndeterminedFindingJson.Of)],
            Error = LoadErrorJson.Of(result.Error),
            MayFail = project.Settings.MayFail,
            Diagnostics = [.. project.Settings.Diagnostics.Select(DiagnosticJson.Of)],
        };
}
