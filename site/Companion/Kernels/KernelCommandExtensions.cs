using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.Jupyter.Specs;
using Companion.Sources;

namespace Companion.CommandLine.Kernels;

/// <summary>Actions on kernel specs, the folders in which Jupyter finds its kernels.</summary>
internal static class KernelCommandExtensions
{
    /// <summary>
    /// Sets an action whose <see cref="KernelSpecException"/> is reported on standard error, with exit code 1.
    /// </summary>
    public static void SetKernelSpecAction(this Command command, Action<ParseResult> action) =>
        command.SetReportingAction(parsed =>
        {
            try
            {
                action(parsed);
                return ExitCode.Success;
            }
            catch (KernelSpecException exception)
            {
                throw DiagnosticException.In(exception.Path, exception.Message, exception.Advice);
            }
        });
}
