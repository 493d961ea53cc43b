using Companion.CommandLine.Reporting;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Procfiles.Review;
using Companion.Sources;

namespace Companion.CommandLine.Procfiles;

/// <summary>Shows a Procfile as one tool reads it, with warnings and errors.</summary>
internal static class ProcfileCheck
{
    private const string Disagreement = "tools-disagree";

    /// <summary>Writes the result in the requested format.</summary>
    /// <returns>1 if the tool gives up or the review finds an error, otherwise 0.</returns>
    public static int Run(ProcfileSource source, ProcfileDialect dialect, OutputFormat format)
    {
        var procfile = ProcfileParser.Parse(source, dialect);
        // --compare reports where the tools differ.
        var review = ProcfileReview.Of(source).Where(diagnostic => diagnostic.Id != Disagreement).ToList();
        var hasErrors =
            procfile.Error is not null || review.Exists(diagnostic => diagnostic.Severity == Severity.Error);
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(ProcfileJson.Of(procfile, review), ProcfileJsonContext.Default);
        }
        else
        {
            WriteProcesses(procfile);
            WriteErrors(procfile, review);
        }

        return hasErrors ? ExitCode.Failure : ExitCode.Success;
    }

    private static void WriteProcesses(Procfile procfile)
    {
        Console.WriteLine(
            procfile.Processes.Count == 0
                ? $"{procfile.Dialect.Title} finds no process in {procfile.Source.File.Path}."
                : $"{procfile.Dialect.Title} finds these processes in {procfile.Source.File.Path}:"
        );
        var width = procfile.Processes.Select(process => process.Name.Length).DefaultIfEmpty(0).Max();
        foreach (var process in procfile.Processes)
        {
            Console.WriteLine($"  {process.Name.PadRight(width)}  {TerminalText.Of(process.Command)}");
        }
    }

    private static void WriteErrors(Procfile procfile, List<Diagnostic> review)
    {
        if (procfile.Error is { } error)
        {
            Tell(
                Diagnostic.Error(
                    procfile.Source.File.At(error.Span),
                    $"{procfile.Dialect.Title} stops: {error.Message}"
                )
            );
        }

        foreach (var warning in procfile.Warnings)
        {
            Tell(
                Diagnostic.Warning(
                    procfile.Source.File.At(warning.Span),
                    $"{procfile.Dialect.Title} warns: {warning.Message}"
                )
            );
        }

        review.ForEach(Tell);
    }

    private static void Tell(Diagnostic diagnostic)
    {
        DiagnosticOutput.Write(diagnostic);
        Console.Error.WriteLine();
    }
}
