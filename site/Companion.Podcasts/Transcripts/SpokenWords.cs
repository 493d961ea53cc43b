using System.Text;

namespace Companion.Podcasts.Transcripts;

/// <summary>
/// Joins segments of one word each, which Podcasting 2.0's JSON has for karaoke, into the sentences they belong to.
/// </summary>
internal static class SpokenWords
{
    public static Transcript Join(Transcript transcript)
    {
        var cues = new List<Cue>();
        var words = new List<Cue>();
        foreach (var cue in transcript.Cues)
        {
            if (words.Count > 0 && !Continues(words[^1], cue, words.Count))
            {
                AddSentence(words, cues);
            }

            if (IsWord(cue))
            {
                words.Add(cue);
            }
            else
            {
                cues.Add(cue);
            }
        }

        AddSentence(words, cues);
        return cues.Count == 0 ? Transcript.Empty : new Transcript(cues);
    }

    // A text without full stops is cut all the same.
    private static bool Continues(Cue last, Cue next, int count) =>
        IsWord(next)
        && last.Speaker == next.Speaker
        && count < 100
        && !Sentences.IsEnd(last.Text)
        && !Sentences.IsPause(last, next);

    private static bool IsWord(Cue cue) => !cue.Text.Contains(' ');

    private static void AddSentence(List<Cue> words, List<Cue> cues)
    {
        if (words.Count == 0)
        {
            return;
        }

        var text = new StringBuilder();
        foreach (var word in words)
        {
            // Some transcribers give punctuation a segment of its own.
            if (text.Length > 0 && word.Text[0] is not ('.' or ',' or ';' or ':' or '!' or '?' or '…' or ')'))
            {
                text.Append(' ');
            }

            text.Append(word.Text);
        }

        cues.Add(words[0] with { End = words[^1].End, Text = text.ToString() });
        words.Clear();
    }
}
