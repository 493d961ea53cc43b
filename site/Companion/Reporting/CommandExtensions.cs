using System.CommandLine;
using Companion.Sources;

namespace Companion.CommandLine.Reporting;

/// <summary>Sets the actions of commands.</summary>
internal static class CommandExtensions
{
    /// <summary>
    /// Sets an action whose <see cref="DiagnosticException"/> is reported on standard error, with exit code 1.
    /// </summary>
    public static void SetReportingAction(this Command command, Func<ParseResult, int> action) =>
        command.SetAction(parsed =>
        {
            try
            {
                return action(parsed);
            }
            catch (DiagnosticException exception)
            {
                DiagnosticOutput.Write(exception.Diagnostic);
                return ExitCode.Failure;
            }
        });
}
