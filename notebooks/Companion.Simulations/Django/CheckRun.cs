using Companion.Python;
using Companion.Simulations.Django.Checks;
using Companion.Simulations.Django.Table;

namespace Companion.Simulations.Django;

/// <summary>Runs checks and collects their outcomes.</summary>
internal sealed record CheckRun
{
    public IReadOnlyList<CheckFinding> Findings { get; private init; } = [];

    public IReadOnlyList<UndeterminedFinding> Undetermined { get; private init; } = [];

    /// <summary>
    /// The exceptions that checks raise. Django runs checks in no fixed order, and the first to raise ends the run.
    /// </summary>
    public IReadOnlyList<LoadError> Errors { get; private init; } = [];

    /// <summary>Runs the checks that the options ask for.</summary>
    public static CheckRun Of(SettingsView settings, CheckOptions options)
    {
        var findings = new List<CheckFinding>();
        var undetermined = new List<UndeterminedFinding>();
        var errors = new List<LoadError>();
        LoadError? silencing = null;
        foreach (var check in SystemChecks.In(settings.Version).Where(check => IsAskedFor(check, options)))
        {
            foreach (var subject in check.Each(settings))
            {
                var isReported = subject.IsReported;
                var isSilenced = isReported.IsYes ? settings["SILENCED_SYSTEM_CHECKS"].Contains(check.Id) : true;
                if ((isReported.Unknown ?? isSilenced.Unknown) is { } unknown)
                {
                    undetermined.Add(Unknown(check, unknown));
                }
                else if (isReported.IsYes)
                {
                    findings.Add(Found(check, subject, settings, isSilenced.IsYes));
                }

                if (isReported.Raised is { } raised)
                {
                    errors.Add(raised);
                }

                silencing ??= isSilenced.Raised;
            }
        }

        return new CheckRun
        {
            // Django sorts the formatted texts of a level.
            Findings =
            [
                .. findings
                    .OrderByDescending(finding => finding.Level)
                    .ThenBy(finding => finding.ToString(), StringComparer.Ordinal),
            ],
            Undetermined = [.. undetermined.OrderBy(each => each.Id, StringComparer.Ordinal).Distinct()],
            // Django decides which findings are silenced after all checks have run.
            Errors =
                errors.Count > 0 ? errors
                : silencing is null ? []
                : [silencing],
        };
    }

    private static bool IsAskedFor(SystemCheck check, CheckOptions options) =>
        (options.Deploy || !check.OnlyForDeployment) && (options.Tags.Count == 0 || options.Tags.Contains(check.Tag));

    private static UndeterminedFinding Unknown(SystemCheck check, UnknownSetting unknown) =>
        new(check.Id, unknown.Setting, unknown.Value.Reason, unknown.Value.Location);

    private static CheckFinding Found(
        SystemCheck check,
        CheckSubject subject,
        SettingsView settings,
        bool isSilenced
    ) =>
        new()
        {
            Id = check.Id,
            Level = check.Level,
            Message = check.Message.Replace("{subject}", subject.Name),
            Hint = check.Hint,
            Decided = [.. check.Settings.Select(name => Deciding(name, settings))],
            Remedy = check.Remedy,
            DocumentationAddress = settings.Version.Documentation + check.Page,
            IsSilenced = isSilenced,
        };

    private static DecidingSetting Deciding(string name, SettingsView settings) =>
        name == ExposureChecks.AsyncUnsafe ? new DecidingSetting(name, SettingOrigin.Environment, Location: null)
        : settings[name].Location is { } location ? new DecidingSetting(name, SettingOrigin.Project, location)
        : new DecidingSetting(name, SettingOrigin.Default, Location: null);
}
