using Companion.Podcasts.Reading;

namespace Companion.Podcasts.Transcripts;

/// <summary>A cue as the formats want it that have an end for every cue and sort them by their start.</summary>
internal readonly record struct WrittenCue(TimeSpan Start, TimeSpan End, string? Speaker, string Text)
{
    private static readonly TimeSpan LengthOfLast = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The cues of a transcript that have text, by their start. One without an end gets the start of the next that starts
    /// later; the last, five seconds.
    /// </summary>
    public static List<WrittenCue> Of(Transcript transcript)
    {
        var cues = transcript.Cues.OrderBy(cue => cue.Start).ToList();
        var written = new List<WrittenCue>(cues.Count);
        TimeSpan? laterStart = null;
        for (var at = cues.Count - 1; at >= 0; at--)
        {
            var cue = cues[at];
            if (at + 1 < cues.Count && cues[at + 1].Start > cue.Start)
            {
                laterStart = cues[at + 1].Start;
            }

            var end = cue.End ?? laterStart ?? cue.Start + LengthOfLast;
            if (PlainText.OrNull(cue.Text) is { } text)
            {
                written.Add(
                    new WrittenCue(cue.Start, end < cue.Start ? cue.Start : end, PlainText.OrNull(cue.Speaker), text)
                );
            }
        }

        written.Reverse();
        return written;
    }

    /// <summary>The text in lines of at most so many characters; only a longer word exceeds them.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var rest = text.AsSpan();
        while (rest.Length > width)
        {
            var space = rest[..(width + 1)].LastIndexOf(' ');
            space = space > 0 ? space : rest.IndexOf(' ');
            if (space < 0)
            {
                break;
            }

            lines.Add(rest[..space].ToString());
            rest = rest[(space + 1)..];
        }

        lines.Add(rest.ToString());
        return lines;
    }
}
