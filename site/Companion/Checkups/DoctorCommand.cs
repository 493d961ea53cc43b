using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.CommandLine.Sites;
using Companion.Site.Checkups;

namespace Companion.CommandLine.Checkups;

/// <summary><c>companion doctor</c>.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command(
            "doctor",
            "List what a directory, a listener or a search engine would miss. None of it stops a build."
        );
        var options = new SiteOptions(command, defaultOutput: "output");
        command.SetReportingAction(parsed =>
        {
            var (missing, problems) = new Checkup(options.Read(parsed)).Run();
            foreach (var problem in problems)
            {
                DiagnosticOutput.Write(problem);
            }

            foreach (var file in missing)
            {
                Console.WriteLine(file.Path);
                foreach (var finding in file.Findings)
                {
                    Console.WriteLine($"  {Name(finding.Audience)} would miss {finding.What}: {finding.Advice}");
                }
            }

            if (missing.Count == 0 && problems.Count == 0)
            {
                Console.WriteLine("Nothing is missing.");
            }

            return problems.Any(problem => problem.Severity == Companion.Sources.Severity.Error)
                ? ExitCode.Failure
                : ExitCode.Success;
        });
        return command;
    }

    private static string Name(Audience audience) =>
        audience switch
        {
            Audience.Directory => "a directory",
            Audience.Listener => "a listener",
            _ => "a search engine",
        };
}
