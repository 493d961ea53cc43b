using Companion.Podcasts.Reading;
using Companion.Sources;

namespace Companion.Podcasts.Transcripts;

/// <summary>
/// Reads SubRip: a number, a line of times, the text, a blank line. The format has no standard; numbers are not needed, and
/// times may have a dot.
/// </summary>
internal sealed class SubRipReader(SourceText source, TranscriptBuilder transcript)
{
    private const string Form = "write the times as 00:00:15,000 --> 00:00:17,500";

    private readonly CueLines _lines = new(source);

    public void Read()
    {
        for (_lines.SkipBlankLines(); !_lines.AtEnd; _lines.SkipBlankLines())
        {
            if (IsNumberOfCue(_lines))
            {
                _lines.Advance();
            }

            if (CueTimingLine.IsOne(_lines.Current))
            {
                ReadCue();
                continue;
            }

            transcript.Problems.Warning(
                _lines.Current.Span,
                "this text belongs to no cue",
                "remove the blank line above it, or write a number and a line of times first"
            );
            _lines.TakeBlock(BeginsCue);
        }
    }

    private void ReadCue()
    {
        var timing = CueTimingLine.Of(_lines.Current);
        _lines.Advance();
        var text = _lines.TakeBlock(BeginsCue);
        if (timing.Read(transcript, Form) is var (start, end))
        {
            var place = SourceSpan.FromBounds(timing.Start.Start, timing.End.End);
            transcript.Add(place, start, end, SpeakerLabel.Split(SubRipText.Plain(_lines.TextOf(text))));
        }
    }

    // Some files lack the blank line between two cues; an arrow alone may also be said.
    private static bool BeginsCue(CueLines lines) => IsNumberOfCue(lines) || IsTiming(lines.Current);

    private static bool IsNumberOfCue(CueLines lines) =>
        lines.Next is { } next && IsTiming(next) && !lines.Current.Text.Trim().ContainsAnyExceptInRange('0', '9');

    private static bool IsTiming(TextLine line) =>
        line.Text.TrimStart() is [>= '0' and <= '9', ..] && CueTimingLine.IsOne(line);
}
