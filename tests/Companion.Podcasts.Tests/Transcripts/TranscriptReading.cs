using Companion.Podcasts.Transcripts;
using Companion.Sources;

namespace Companion.Podcasts.Tests.Transcripts;

/// <summary>What was read from a text, and what was said about it.</summary>
internal sealed record TranscriptReading(IReadOnlyList<Cue> Cues, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The cues on a line each: <c>start-end speaker|text</c>, times in seconds.</summary>
    public IEnumerable<string> Lines =>
        Cues.Select(cue => $"{cue.Start.TotalSeconds}-{cue.End?.TotalSeconds} {cue.Speaker}|{cue.Text}");

    /// <summary>The messages on a line each: <c>line:column: severity: 'marked text' message</c>.</summary>
    public IEnumerable<string> Messages =>
        Diagnostics.Select(diagnostic =>
            diagnostic.Location is { } location
                ? $"{location.Position.Line}:{location.Position.Column}: {diagnostic.Severity}: "
                    + $"'{location.Source.Text.Substring(location.Span.Start, location.Span.Length)}' {diagnostic.Message}"
                : $"{diagnostic.Severity}: {diagnostic.Message}"
        );

    public static TranscriptReading Of(string text, TranscriptFormat format)
    {
        var diagnostics = new DiagnosticBag();
        var transcript = TranscriptReader.Read(new SourceText("episode", text), format, diagnostics);
        return new TranscriptReading(transcript.Cues, diagnostics.ToSortedList());
    }
}
