using Companion.CommandLine.Reporting;
using Companion.Simulations.Procfiles;
using Companion.Sources;

namespace Companion.CommandLine.Procfiles;

/// <summary>A Procfile as one tool reads it, in JSON.</summary>
/// <param name="File">The file's name in messages.</param>
/// <param name="Dialect">The tool.</param>
/// <param name="Processes">What it would start, in its order.</param>
/// <param name="Error">Why it gives up; null when it does not.</param>
/// <param name="Warnings">What the tool itself warns of.</param>
/// <param name="Diagnostics">What is to be said of the file, in the order of its text.</param>
internal sealed record ProcfileJson(
    string File,
    string Dialect,
    IReadOnlyList<ProcessTypeJson> Processes,
    ToolMessageJson? Error,
    IReadOnlyList<ToolMessageJson> Warnings,
    IReadOnlyList<DiagnosticJson> Diagnostics
)
{
    public static ProcfileJson Of(Procfile procfile, IReadOnlyList<Diagnostic> review)
    {
        var file = procfile.Source.File;
        return new(
            file.Path,
            procfile.Dialect.Id,
            [.. procfile.Processes.Select(process => ProcessTypeJson.Of(file, process))],
            procfile.Error is { } error ? ToolMessageJson.Of(file, error.Message, error.Span) : null,
            [.. procfile.Warnings.Select(warning => ToolMessageJson.Of(file, warning.Message, warning.Span))],
            [.. review.Select(DiagnosticJson.Of)]
        );
    }
}
