using System.Buffers;
using Companion.Podcasts.Reading;
using Companion.Sources;

namespace Companion.Podcasts.Transcripts;

/// <summary>Reads WebVTT (W3C 2019, 4 and 6.1).</summary>
internal sealed class WebVttReader(SourceText source, TranscriptBuilder transcript)
{
    private const string Form = "write the times as 00:00:15.000 --> 00:00:17.500";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private readonly CueLines _lines = new(source);

    public void Read()
    {
        ReadHeader();
        for (_lines.SkipBlankLines(); !_lines.AtEnd; _lines.SkipBlankLines())
        {
            ReadBlock();
        }
    }

    // The first line is WEBVTT, alone or before a space or tab. What follows it up to a blank line is metadata.
    private void ReadHeader()
    {
        if (_lines.AtEnd || !IsKeyword(_lines.Current, "WEBVTT"))
        {
            transcript.Problems.Error(
                _lines.AtEnd ? new SourceSpan(0, 0) : _lines.Current.Span,
                "the file does not begin with WEBVTT",
                "write WEBVTT on the first line, and leave the second line blank"
            );
            return;
        }

        _lines.Advance();
        _lines.TakeBlock(lines => CueTimingLine.IsOne(lines.Current));
    }

    private void ReadBlock()
    {
        var first = _lines.Current;
        if (CueTimingLine.IsOne(first))
        {
            ReadCue();
        }
        else if (_lines.Next is { } next && CueTimingLine.IsOne(next))
        {
            // The first line is the cue's identifier.
            _lines.Advance();
            ReadCue();
        }
        else if (IsKeyword(first, "NOTE") || IsKeyword(first, "STYLE") || IsKeyword(first, "REGION"))
        {
            _lines.TakeBlock(lines => CueTimingLine.IsOne(lines.Current));
        }
        else
        {
            transcript.Problems.Warning(
                first.Span,
                "this text belongs to no cue",
                "remove the blank line above it, or write a line of times first; a comment begins with NOTE"
            );
            _lines.TakeBlock(lines => CueTimingLine.IsOne(lines.Current));
        }
    }

    private void ReadCue()
    {
        var timing = CueTimingLine.Of(_lines.Current);
        _lines.Advance();
        var text = _lines.TakeBlock(lines => CueTimingLine.IsOne(lines.Current));
        if (timing.Read(transcript, Form) is not var (start, end))
        {
            return;
        }

        WarnOfForm(timing.Start);
        if (end is not null)
        {
            WarnOfForm(timing.End);
        }

        var place = SourceSpan.FromBounds(timing.Start.Start, timing.End.End);
        transcript.Add(place, start, end, WebVttCueText.Split(_lines.TextOf(text)));
    }

    // Players skip a cue whose times have another form, such as SubRip's comma.
    private void WarnOfForm(SourceSpan time)
    {
        var written = _lines.TextOf(time);
        if (!IsTimestamp(written))
        {
            transcript.Problems.Warning(
                time,
                $"players cannot read the time {PlainText.Quote(written)}, and skip the cue",
                Form
            );
        }
    }

    // Optionally two or more digits of hours and a colon; then mm:ss.ttt, minutes and seconds below 60 (WebVTT, 4.4).
    private static bool IsTimestamp(ReadOnlySpan<char> time)
    {
        const int shortForm = 9;
        if (time.Length < shortForm || time[..^shortForm] is not ("" or [_, _, .., ':']))
        {
            return false;
        }

        var rest = time[^shortForm..];
        var hours = time[..^shortForm].TrimEnd(':');
        return rest[0] <= '5'
            && rest[2] == ':'
            && rest[5] == '.'
            && !hours.ContainsAnyExcept(Digits)
            && !rest[..2].ContainsAnyExcept(Digits)
            && !rest[3..5].ContainsAnyExcept(Digits)
            && !rest[6..].ContainsAnyExcept(Digits);
    }

    private static bool IsKeyword(TextLine line, string keyword) =>
        line.Text.StartsWith(keyword, StringComparison.Ordinal)
        && line.Text[keyword.Length..] is [] or [' ' or '\t', ..];
}
