using Companion.Content.Sources;
using Reported = Companion.Sources;

namespace Companion.Reporting;

/// <summary>Places and messages of the simulations, told as the site's are: with the line and carets.</summary>
internal static class SimulationPlaces
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
