using Companion.Reporting;
using Companion.Simulations.Django;

namespace Companion.Django;

/// <summary>One run of the check on a project.</summary>
internal static class CheckRun
{
    /// <summary>Answers for a person or a program.</summary>
    /// <returns>The exit code of <c>manage.py check</c>.</returns>
    public static int Answer(WantedCheck wanted)
    {
        var project = EvaluatedProject.Of(wanted);
        var result = CheckCommand.Run(
            new CheckRequest
            {
                Settings = project.Settings,
                Environment = wanted.Environment,
                Version = wanted.Version,
                Options = wanted.Check,
            }
        );
        if (wanted.Format == OutputFormat.Json)
        {
            JsonOutput.Write(CheckAnswer.Of(wanted, project, result));
            return result.ExitCode;
        }

        // The real command's output comes first, exactly, each part on its own stream.
        Console.Out.Write(result.StandardOutput);
        Console.Error.Write(result.StandardError);
        CheckExplanation.Write(wanted, project, result);
        return result.ExitCode;
    }
}
