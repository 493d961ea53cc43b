using Companion.CommandLine.Reporting;
using Companion.Simulations.Procfiles;
using Companion.Sources;

namespace Companion.CommandLine.Procfiles;

/// <summary>A Procfile as one tool reads it, in JSON.</summary>
/// <param name="File">The file's name in messages.</param>
/// <param name="Dialect">The tool.</param>
/// <param name="Processes">The processes that it would start, in its order.</param>
/// <param name="Error">Why it gives up; null if it does not.</param>
/// <param name="Warnings">The tool's own warnings.</param>
/// <param name="Diagnostics">The review's diagnostics, in order of location.</param>
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
