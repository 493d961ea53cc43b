using Companion.Site.Building;
using Companion.Site.Pipeline;
using Companion.Sources;
using Spectre.Console;

namespace Companion.CommandLine.Sites;

/// <summary>
/// Tells a person how a build goes: a progress display on a terminal, plain lines otherwise. What is wrong goes to
/// standard error, so that a pipe or a log keeps it apart.
/// </summary>
/// <param name="quiet">Whether only errors are to be said.</param>
internal sealed class BuildReporter(bool quiet)
{
    /// <summary>Runs a build while its progress is shown.</summary>
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

    /// <summary>Says how a build went.</summary>
    public void Report(BuildResult result, BuildOptions options)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            WriteDiagnostic(diagnostic);
        }

        if (!result.Succeeded)
        {
            var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
            Console.Error.WriteLine(
                $"{errors} {(errors == 1 ? "error" : "errors")}; {options.DisplayPath(options.Output)} is as it was."
            );
        }
        else
        {
            Say(
                $"{result.PageCount} pages in {options.DisplayPath(options.Output)} ({result.Elapsed.TotalMilliseconds:F0} ms)"
            );
        }
    }

    /// <summary>Says a line, unless only errors are to be said.</summary>
    public void Say(string line)
    {
        if (!quiet)
        {
            Console.WriteLine(line);
        }
    }

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        if (!quiet || diagnostic.Severity == Severity.Error)
        {
            Console.Error.WriteLine($"{diagnostic}\n");
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
