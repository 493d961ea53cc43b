using System.CommandLine;
using Companion.Reporting;

namespace Companion.Django;

/// <summary><c>companion django check</c>.</summary>
internal static class DjangoCheckCommand
{
    public static Command Create()
    {
        var command = new Command(
            "check",
            "Print what `manage.py check` prints for a project, then which line decided each finding and what to write to pass."
        );
        var options = new DjangoCheckOptions(command);
        command.SetTold(parsed =>
        {
            var wanted = options.Read(parsed);
            return wanted switch
            {
                { Batch: { } file } => CheckBatch.Answer(file, wanted),
                { Compare: true } => CheckComparison.Answer(wanted),
                _ => CheckRun.Answer(wanted),
            };
        });
        return command;
    }
}
