using Companion.Podcasts.Reading;
using Companion.Podcasts.Times;
using Companion.Sources;

namespace Companion.Podcasts.Transcripts;

/// <summary>A line such as <c>00:15.000 --> 00:17.500</c>, in WebVTT with settings after it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Start">Where the start is written.</param>
/// <param name="End">Where the end is written.</param>
internal readonly record struct CueTimingLine(TextLine Line, SourceSpan Start, SourceSpan End)
{
    private const string Arrow = "-->";

    /// <summary>Whether a line has an arrow, which only lines of times may have.</summary>
    public static bool IsOne(TextLine line) => line.Text.Contains(Arrow, StringComparison.Ordinal);

    public static CueTimingLine Of(TextLine line)
    {
        var text = line.Text;
        var arrow = text.IndexOf(Arrow, StringComparison.Ordinal);
        var rest = text[(arrow + Arrow.Length)..];
        var leading = rest.Length - rest.TrimStart().Length;
        var length = rest[leading..].IndexOfAny(' ', '\t');
        var end = arrow + Arrow.Length + leading;
        return new CueTimingLine(line, line.Trim(0, arrow), line.Trim(end, length < 0 ? text.Length : end + length));
    }

    /// <summary>Reads the times and reports those that cannot be read.</summary>
    /// <param name="transcript">Receives the reports.</param>
    /// <param name="form">What would be right.</param>
    /// <returns>The times, the end null when it cannot be read; null when the start cannot be read.</returns>
    public (TimeSpan Start, TimeSpan? End)? Read(TranscriptBuilder transcript, string form)
    {
        var (start, end) = (TimeAt(Start), TimeAt(End));
        if (start is null)
        {
            transcript.ReportTime(Start, form);
        }

        if (end is null)
        {
            transcript.ReportTime(End, form);
        }

        return start is { } found ? (found, end) : null;
    }

    // Seconds alone are no time in either format.
    private TimeSpan? TimeAt(SourceSpan span)
    {
        var written = Line.Source.Text.AsSpan(span.Start, span.Length);
        return written.Contains(':') ? PlaybackTime.Parse(written) : null;
    }
}
