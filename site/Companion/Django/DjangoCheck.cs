using Companion.CommandLine.Reporting;
using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary>One run of the check on a project.</summary>
internal static class DjangoCheck
{
    /// <summary>Writes the result in the requested format.</summary>
    /// <returns>The exit code of <c>manage.py check</c>.</returns>
    public static int Run(DjangoCheckArguments arguments)
    {
        var project = EvaluatedProject.Evaluate(arguments);
        var result = CheckCommand.Run(
            new CheckRequest
            {
                Settings = project.Settings,
                Environment = arguments.Environment,
                Version = arguments.Version,
                Options = arguments.Check,
            }
        );
        if (arguments.Format == OutputFormat.Json)
        {
            JsonOutput.Write(CheckResultJson.Of(arguments, project, result), DjangoJsonContext.Default);
            return result.ExitCode;
        }

        // First the exact output of the real command, each part on its own stream.
        Console.Out.Write(result.StandardOutput);
        Console.Error.Write(result.StandardError);
        CheckExplanation.Write(arguments, project, result);
        return result.ExitCode;
    }
}
