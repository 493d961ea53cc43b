using Companion.Python;
using Companion.Simulations.Django.Checks;
using Companion.Simulations.Django.Output;

namespace Companion.Simulations.Django;

/// <summary><c>manage.py check</c>: what it prints, to which stream, and its exit code.</summary>
public static class CheckCommand
{
    /// <summary>Runs the command. It never throws: the result describes any problem with the settings.</summary>
    public static CheckResult Run(CheckRequest request)
    {
        var (options, settings) = (request.Options, request.Settings);
        var view = new SettingsView(settings, request.Version, request.Environment);

        // manage.py reads the settings first. It keeps two kinds of exception until a command needs the settings.
        var error = settings.Error ?? LoadRules.WhenRead(view);
        if (
            (
                error is null ? LoadRules.WhenAppsStart(view)
                : CanWait(error) ? null
                : error
            ) is
            { } immediate
        )
        {
            return Stopped(immediate);
        }

        if (!CheckOptions.FailLevels.Contains(options.FailLevel))
        {
            return new CheckResult { StandardError = CheckUsage.WrongFailLevel(options.FailLevel), ExitCode = 2 };
        }

        var tags = AvailableTags.In(view, options.Deploy, isLoaded: error is null);
        if (options.ListTags)
        {
            return new CheckResult { StandardOutput = string.Join('\n', tags) + "\n" }.AndThen(AtTheEnd(error));
        }

        if (options.Tags.FirstOrDefault(tag => !tags.Contains(tag)) is { } unknown)
        {
            return new CheckResult { StandardError = CheckUsage.UnknownTag(unknown), ExitCode = 1 }.AndThen(
                AtTheEnd(error)
            );
        }

        return error is null ? Checked(view, options) : Stopped(error);
    }

    private static bool CanWait(LoadError error) =>
        error.Type.Split('.')[^1] is "ImproperlyConfigured" or "ImportError" or "ModuleNotFoundError";

    // Closing the databases reads the settings again, and swallows one of the two kinds.
    private static LoadError? AtTheEnd(LoadError? error) =>
        error?.Type is "ImportError" or "ModuleNotFoundError" ? error : null;

    private static CheckResult Checked(SettingsView view, CheckOptions options)
    {
        var run = CheckRun.Of(view, options);
        if (run.Errors is [var first, ..])
        {
            return Stopped(first) with { PossibleErrors = run.Errors, Undetermined = run.Undetermined };
        }

        var failLevel = Enum.Parse<CheckLevel>(options.FailLevel, ignoreCase: true);
        var hasFailed = run.Findings.Any(finding => !finding.IsSilenced && finding.Level >= failLevel);
        var isVisible = run.Findings.Any(finding => !finding.IsSilenced);
        var report = CheckReport.Write(run.Findings, hasFailed) + CheckReport.WriteUndetermined(run.Undetermined);
        return new CheckResult
        {
            StandardOutput = isVisible ? "" : report,
            StandardError = isVisible ? report : "",
            ExitCode = hasFailed ? 1 : 0,
            Findings = run.Findings,
            Undetermined = run.Undetermined,
        };
    }

    private static CheckResult Stopped(LoadError error) => new CheckResult().AndThen(error);

    private static CheckResult AndThen(this CheckResult result, LoadError? error) =>
        error is null
            ? result
            : result with
            {
                StandardError =
                    result.StandardError
                    + (error.Message.Length == 0 ? $"{error.Type}\n" : $"{error.Type}: {error.Message}\n"),
                ExitCode = 1,
                Error = error,
            };
}
