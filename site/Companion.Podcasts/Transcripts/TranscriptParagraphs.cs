using System.Globalization;

namespace Companion.Podcasts.Transcripts;

/// <summary>Groups the cues of a transcript, which are as short as captions, into paragraphs to read.</summary>
public static class TranscriptParagraphs
{
    // The characters after which the next full stop ends a paragraph, and after which any cue does.
    private const int LongParagraph = 600;
    private const int LongestParagraph = 1200;

    /// <summary>The paragraphs of a transcript.</summary>
    /// <remarks>
    /// A paragraph ends where the speaker changes; at the end of a sentence before a pause of more than two seconds; and at
    /// the end of a sentence once it has about 600 characters (at any cue after 1200, for captions without full stops). A
    /// cue without an end was written as a paragraph, and stays one. A cue without a speaker keeps the last one.
    /// </remarks>
    public static IReadOnlyList<TranscriptParagraph> Of(Transcript transcript)
    {
        var paragraphs = new List<TranscriptParagraph>();
        var ids = new Dictionary<long, int>();
        var cues = new List<Cue>();
        var (speaker, length) = ((string?)null, 0);
        foreach (var cue in transcript.Cues)
        {
            if (cues.Count > 0 && EndsBetween(cues[^1], cue, speaker, length))
            {
                paragraphs.Add(Paragraph(cues, speaker, ids));
                cues = [];
                length = 0;
            }

            cues.Add(cue);
            speaker = cue.Speaker ?? speaker;
            length += cue.Text.Length + 1;
        }

        if (cues.Count > 0)
        {
            paragraphs.Add(Paragraph(cues, speaker, ids));
        }

        return paragraphs;
    }

    private static bool EndsBetween(Cue last, Cue next, string? speaker, int length) =>
        last.End is null
        || next.End is null
        || (next.Speaker is not null && next.Speaker != speaker)
        || length > LongestParagraph
        || (Sentences.IsEnd(last.Text) && (length > LongParagraph || Sentences.IsPause(last, next)));

    private static TranscriptParagraph Paragraph(List<Cue> cues, string? speaker, Dictionary<long, int> ids)
    {
        var seconds = (long)cues[0].Start.TotalSeconds;
        var count = ids[seconds] = ids.GetValueOrDefault(seconds) + 1;
        var id = string.Create(CultureInfo.InvariantCulture, $"t-{seconds}");
        return new TranscriptParagraph(
            count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{count}"),
            cues[0].Start,
            speaker,
            string.Join(' ', cues.Select(cue => cue.Text)),
            cues
        );
    }
}
