using Companion.Reporting;
using Companion.Simulations.Procfiles;
using Companion.Sources;

namespace Companion.Procfiles;

/// <summary>A Procfile as one tool reads it, as JSON has it.</summary>
/// <param name="File">The file's name in messages.</param>
/// <param name="Dialect">The tool.</param>
/// <param name="Processes">What it would start, in its order.</param>
/// <param name="Error">Why it gives up; null when it does not.</param>
/// <param name="Warnings">What the tool itself warns of.</param>
/// <param name="Diagnostics">What is to be said of the file, in the order of its text.</param>
internal sealed record ProcfileAnswer(
    string File,
    string Dialect,
    IReadOnlyList<ProcessAnswer> Processes,
    RemarkAnswer? Error,
    IReadOnlyList<RemarkAnswer> Warnings,
    IReadOnlyList<DiagnosticAnswer> Diagnostics
)
{
    public static ProcfileAnswer Of(Procfile procfile, IReadOnlyList<Diagnostic> review)
    {
        var file = procfile.Source.File;
        return new(
            file.Path,
            procfile.Dialect.Id,
            [.. procfile.Processes.Select(process => ProcessAnswer.Of(file, process))],
            procfile.Error is { } error ? RemarkAnswer.Of(file, error.Message, error.Span) : null,
            [.. procfile.Warnings.Select(warning => RemarkAnswer.Of(file, warning.Message, warning.Span))],
            [.. review.Select(DiagnosticAnswer.Of)]
        );
    }
}
