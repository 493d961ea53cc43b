using System.CommandLine;
using Companion.Content.Sources;

namespace Companion.Reporting;

/// <summary>Work whose errors are told to a person and not thrown at them.</summary>
internal static class Told
{
    /// <summary>The work as a verb's action: what is wrong goes to standard error.</summary>
    public static void SetTold(this Command command, Func<ParseResult, int> work) =>
        command.SetAction(parsed =>
        {
            try
            {
                return work(parsed);
            }
            catch (ContentException problem)
            {
                Tell(problem.Diagnostic);
                return ExitCode.Failure;
            }
        });

    /// <summary>Says what is wrong, where, and what would be right.</summary>
    public static void Tell(Diagnostic diagnostic) => Console.Error.WriteLine(diagnostic);
}
