using Companion.CommandLine.Reporting;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Procfiles.Comparison;
using Companion.Sources;

namespace Companion.CommandLine.Procfiles;

/// <summary>Shows a Procfile as every tool reads it, and the lines that they read differently.</summary>
internal static class ProcfileCheckComparison
{
    /// <summary>Writes the result in the requested format.</summary>
    /// <returns>1 if a tool gives up, otherwise 0.</returns>
    public static int Run(ProcfileSource source, OutputFormat format)
    {
        var comparison = ProcfileComparison.Of(source);
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(ProcfileComparisonJson.Of(comparison), ProcfileJsonContext.Default);
        }
        else
        {
            Write(comparison);
        }

        return comparison.Answers.Any(answer => answer.Error is not null) ? ExitCode.Failure : ExitCode.Success;
    }

    private static void Write(ProcfileComparison comparison)
    {
        foreach (var group in comparison.Answers.GroupBy(Reading))
        {
            Console.WriteLine($"{string.Join(", ", group.Select(answer => answer.Dialect.Id))}:");
            Console.WriteLine(group.Key);
        }

        if (comparison.IsUnanimous)
        {
            Console.WriteLine("All tools read it the same way.");
        }

        foreach (var difference in comparison.Differences)
        {
            DiagnosticOutput.Write(Diagnostic.Note(difference.Location, difference.Sentence));
            Console.Error.WriteLine();
        }
    }

    // Tools with the same reading are shown together.
    private static string Reading(Procfile answer) =>
        string.Concat(
            answer
                .Processes.Select(process => $"  {process.Name}: {TerminalText.Of(process.Command)}\n")
                .Append(answer.Error is { } error ? $"  stops: {TerminalText.Of(error.Message)}\n" : "")
                .DefaultIfEmpty("  nothing\n")
        )
            is { Length: > 0 } lines
            ? lines
            : "  nothing\n";
}
