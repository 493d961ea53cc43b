using System.CommandLine;
using Companion.CommandLine.Reporting;

namespace Companion.CommandLine.Django;

/// <summary><c>companion django check</c>.</summary>
internal static class DjangoCheckCommand
{
    public static Command Create()
    {
        var command = new Command(
            "check",
            "Print what `manage.py check` prints for a project, then the line that decided each finding and what to write to pass."
        );
        var options = new DjangoCheckOptions(command);
        command.SetReportingAction(parsed =>
        {
            var arguments = options.Read(parsed);
            return arguments switch
            {
                { Batch: { } file } => DjangoCheckBatch.Run(file, arguments),
                { Compare: true } => DjangoCheckComparison.Run(arguments),
                _ => DjangoCheck.Run(arguments),
            };
        });
        return command;
    }
}
