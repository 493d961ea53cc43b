using Companion.Site.Building;
using Companion.Site.Pipeline;
using Companion.Sources;
using Spectre.Console;

namespace Companion.CommandLine.Sites;

/// <summary>
/// Reports a build's progress to a person: with a progress display on a terminal, otherwise with plain lines. Errors go
/// to standard error, so that a pipe or a log keeps them apart.
/// </summary>
/// <param name="quiet">Whether to print only errors.</param>
internal sealed class BuildReporter(bool quiet)
{
    /// <summary>Runs a build and shows its progress.</summary>
    public BuildResult Watch(Func<IProgress<BuildProgress>?, BuildResult> build)
    {
        if (quiet || !AnsiConsole.Profile.Capabilities.Interactive || Console.IsOutputRedirected)
        {
            return build(null);
        }

        return AnsiConsole
            .Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(display =>
            {
                var task = display.AddTask("starting", maxValue: 1);
                return build(new ProgressDisplay(task));
            });
    }

    /// <summary>Reports the result of a build.</summary>
    public void Report(BuildResult result, BuildOptions options)
    {
        var wanted = result.Diagnostics.Where(each => !quiet || each.Severity == Severity.Error);
        foreach (var text in DiagnosticSummary.Of(wanted))
        {
            Console.Error.Write(text);
        }

        if (!result.Succeeded)
        {
            var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
            Console.Error.WriteLine(
                $"{errors} {(errors == 1 ? "error" : "errors")}; {options.DisplayPath(options.Output)} was left unchanged."
            );
        }
        else
        {
            Say(
                $"{result.PageCount} pages in {options.DisplayPath(options.Output)} ({result.Elapsed.TotalMilliseconds:F0} ms)"
            );
        }
    }

    /// <summary>Prints a line, unless only errors are to be printed.</summary>
    public void Say(string line)
    {
        if (!quiet)
        {
            Console.WriteLine(line);
        }
    }

    private sealed class ProgressDisplay(ProgressTask task) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            task.Description = value.Activity;
            task.IsIndeterminate = value.Total == 0;
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}
