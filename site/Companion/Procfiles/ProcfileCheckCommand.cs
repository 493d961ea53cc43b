using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.Simulations.Procfiles;

namespace Companion.CommandLine.Procfiles;

/// <summary><c>companion procfile check</c>.</summary>
internal static class ProcfileCheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Print the processes of a Procfile, and its problems before you push it.");
        var options = new ProcfileCheckOptions(command);
        command.SetReportingAction(parsed =>
        {
            var dialect = options.Dialect(parsed);
            if (options.Batch(parsed) is { } cases)
            {
                return ProcfileCheckBatch.Run(cases, dialect);
            }

            var path = options.File(parsed);
            var source = ProcfileSource.FromBytes(InputFile.Read(path, path), path);
            var format = options.Format(parsed);
            return options.IsCompared(parsed)
                ? ProcfileCheckComparison.Run(source, format)
                : ProcfileCheck.Run(source, dialect ?? ProcfileDialect.Heroku, format);
        });
        return command;
    }
}
