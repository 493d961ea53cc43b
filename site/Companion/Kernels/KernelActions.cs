using System.CommandLine;
using Companion.Content.Sources;
using Companion.Jupyter.Specs;
using Companion.Reporting;

namespace Companion.Kernels;

/// <summary>Actions on Jupyter's kernels, whose errors are told.</summary>
internal static class KernelActions
{
    public static void SetPlaced(this Command command, Action<ParseResult> work) =>
        command.SetTold(parsed =>
        {
            try
            {
                work(parsed);
                return ExitCode.Success;
            }
            catch (KernelSpecException problem)
            {
                throw ContentException.In(problem.Path, problem.Message, problem.Advice);
            }
        });
}
