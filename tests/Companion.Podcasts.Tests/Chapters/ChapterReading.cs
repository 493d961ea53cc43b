using Companion.Podcasts.Chapters;
using Companion.Sources;

namespace Companion.Podcasts.Tests.Chapters;

/// <summary>What was read from a text, and what was said about it.</summary>
internal sealed record ChapterReading(IReadOnlyList<Chapter> Chapters, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The chapters on a line each: start in seconds and title.</summary>
    public IEnumerable<string> Lines => Chapters.Select(chapter => $"{chapter.Start.TotalSeconds} {chapter.Title}");

    /// <summary>The messages on a line each: <c>line:column: severity: 'marked text' message</c>.</summary>
    public IEnumerable<string> Messages =>
        Diagnostics.Select(diagnostic =>
            diagnostic.Location is { } location
                ? $"{location.Position.Line}:{location.Position.Column}: {diagnostic.Severity}: "
                    + $"'{location.Source.Text.Substring(location.Span.Start, location.Span.Length)}' {diagnostic.Message}"
                : $"{diagnostic.Severity}: {diagnostic.Message}"
        );

    public static ChapterReading Of(string text, Func<SourceText, DiagnosticBag, IReadOnlyList<Chapter>> read)
    {
        var diagnostics = new DiagnosticBag();
        var chapters = read(new SourceText("chapters", text), diagnostics);
        return new ChapterReading(chapters, diagnostics.ToSortedList());
    }
}
