using Companion.Content.Sources;
using Reported = Companion.Sources;

namespace Companion.CommandLine.Reporting;

/// <summary>Turns diagnostics of the simulations into the site's, which show the source line with carets.</summary>
internal static class SimulationDiagnostics
{
    /// <summary>The same message.</summary>
    public static Diagnostic ToDiagnostic(this Reported.Diagnostic diagnostic) =>
        new(
            diagnostic.Severity switch
            {
                Reported.Severity.Error => Severity.Error,
                Reported.Severity.Warning => Severity.Warning,
                _ => Severity.Note,
            },
            diagnostic.Location.File.Path,
            diagnostic.Location.ToLocation(),
            diagnostic.Message,
            diagnostic.Advice
        );

    /// <summary>The same place.</summary>
    public static SourceLocation ToLocation(this Reported.SourceLocation location) => location.File.At(location.Span);

    /// <summary>The place of a span in a file.</summary>
    public static SourceLocation At(this Reported.SourceFile file, Reported.SourceSpan span) =>
        new SourceText(file.Path, file.Text).At(new SourceSpan(span.Start, span.Length));
}
