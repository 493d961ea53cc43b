using Companion.Podcasts.Reading;
using Companion.Sources;

namespace Companion.Podcasts.Transcripts;

/// <summary>
/// Reads a transcript that a person wrote as text or Markdown: paragraphs that may begin with a time and a speaker, in the
/// forms that <see cref="ParagraphHead"/> lists. A paragraph without a time carries that of the one before it.
/// </summary>
internal sealed class WrittenTranscriptReader(SourceText source, TranscriptBuilder transcript, bool isMarkdown)
{
    private readonly List<TextLine> _lines = TextLines.Of(source);

    // A head without text, on a line or in a heading of its own, belongs to the paragraph after it.
    private TimeSpan _time;
    private string? _speaker;

    public void Read()
    {
        var at = isMarkdown ? EndOfFrontMatter() : 0;
        while (at < _lines.Count)
        {
            var line = _lines[at];
            var end = at + 1;
            if (!line.IsBlank && !IsRule(line))
            {
                end = IsHeading(line) ? end : EndOfParagraph(at);
                Add(at, end, ParagraphHead.Of(line.Text));
            }

            at = end;
        }
    }

    private int EndOfFrontMatter()
    {
        if (_lines.Count == 0 || !_lines[0].Text.TrimEnd().SequenceEqual("---"))
        {
            return 0;
        }

        var close = _lines.FindIndex(1, line => line.Text.TrimEnd().SequenceEqual("---"));
        return close < 0 ? 1 : close + 1;
    }

    // A line that begins with a time begins a paragraph even without a blank line above it.
    private int EndOfParagraph(int start)
    {
        var end = start + 1;
        while (
            end < _lines.Count
            && !_lines[end].IsBlank
            && !IsHeading(_lines[end])
            && ParagraphHead.Of(_lines[end].Text) is { BeginsParagraph: false }
        )
        {
            end++;
        }

        return end;
    }

    private void Add(int from, int to, ParagraphHead head)
    {
        var line = _lines[from];
        if (head.UnreadableTime is { } unreadable)
        {
            transcript.ReportTime(unreadable.Shift(line.Start), "write it as [0:15] or [1:02:03]");
        }

        _time = head.Time ?? _time;
        _speaker = head.Speaker ?? _speaker;
        var text = source.Text.AsSpan(line.Start + head.Length, _lines[to - 1].End - line.Start - head.Length);
        if (text.IsWhiteSpace() || IsHeading(line))
        {
            return;
        }

        var plain = isMarkdown ? MarkdownText.Plain(text) : text.ToString();
        var place = head.Length > 0 ? line.Trim(0, head.Length) : line.Span;
        transcript.Add(place, _time, end: null, new Passage(_speaker, plain));
        _speaker = null;
    }

    // A heading of Markdown is not said, but may hold the time and the speaker of what follows.
    private bool IsHeading(TextLine line) => isMarkdown && line.Text.TrimStart() is ['#', ..];

    private bool IsRule(TextLine line) =>
        isMarkdown && line.Text.Trim() is { Length: >= 3 } text && !text.ContainsAnyExcept("-*_ ");
}
