using System.Collections.Immutable;
using Companion.Simulations.Django.Table;
using Companion.Simulations.Settings;

namespace Companion.Simulations.Django;

/// <summary>Compares the checks of the same settings in every release, to show what an upgrade would report.</summary>
public sealed record VersionComparison
{
    /// <summary>The command's result in each release.</summary>
    public required IReadOnlyDictionary<DjangoVersion, CheckResult> Results { get; init; }

    /// <summary>Every check of any release, ordered by id.</summary>
    public required IReadOnlyList<CheckHistory> Histories { get; init; }

    /// <summary>The checks whose outcome depends on the release.</summary>
    public IEnumerable<CheckHistory> Changes => Histories.Where(history => !history.IsSteady);

    /// <summary>Compares a project's settings across <see cref="DjangoVersion.Supported"/>.</summary>
    /// <param name="project">The project.</param>
    public static VersionComparison Of(SettingsProject project) =>
        Of(SettingsEvaluator.Evaluate(project), project.Environment);

    /// <summary>
    /// Compares settings across <see cref="DjangoVersion.Supported"/>, as <c>check --deploy</c> sees them.
    /// </summary>
    /// <param name="settings">The settings.</param>
    /// <param name="environment">The environment variables.</param>
    public static VersionComparison Of(EvaluatedSettings settings, IReadOnlyDictionary<string, string> environment)
    {
        var results = DjangoVersion.Supported.ToDictionary(
            version => version,
            version =>
                CheckCommand.Run(
                    new CheckRequest
                    {
                        Settings = settings,
                        Environment = environment,
                        Version = version,
                        Options = new CheckOptions { Deploy = true },
                    }
                )
        );
        return new VersionComparison
        {
            Results = results,
            Histories =
            [
                .. SystemChecks
                    .All.Select(check => check.Id)
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .Select(id => History(id, results)),
            ],
        };
    }

    private static CheckHistory History(string id, Dictionary<DjangoVersion, CheckResult> results) =>
        new(id, [.. DjangoVersion.Supported.Select(version => (version, Outcome(id, version, results[version])))]);

    private static CheckOutcome Outcome(string id, DjangoVersion version, CheckResult result)
    {
        var findings = result.Findings.Where(finding => finding.Id == id).ToImmutableArray();
        return !SystemChecks.In(version).Any(check => check.Id == id) ? CheckOutcome.NotChecked
            : result.Error is not null ? CheckOutcome.DoesNotLoad
            : findings.Any(finding => !finding.IsSilenced) ? CheckOutcome.Reports
            : result.Undetermined.Any(each => each.Id == id) ? CheckOutcome.Undetermined
            : findings.Length > 0 ? CheckOutcome.Silenced
            : CheckOutcome.Passes;
    }
}
