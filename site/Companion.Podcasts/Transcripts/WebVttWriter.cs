using System.Text;
using Companion.Podcasts.Times;

namespace Companion.Podcasts.Transcripts;

/// <summary>Writes WebVTT (W3C 2019) in the form that Podcasting 2.0 and Apple ask for.</summary>
public static class WebVttWriter
{
    private const int LongestLine = 65;

    /// <summary>
    /// Writes a transcript: cues by their start, speakers as <c>&lt;v Name></c>, lines of at most 65 characters, which only
    /// a longer word exceeds. A cue without an end gets the start of the next; the last, five seconds.
    /// </summary>
    public static string Write(Transcript transcript)
    {
        var text = new StringBuilder("WEBVTT\n");
        foreach (var cue in WrittenCue.Of(transcript))
        {
            text.Append('\n').Append(PlaybackTime.ToTimestamp(cue.Start));
            text.Append(" --> ").Append(PlaybackTime.ToTimestamp(cue.End)).Append('\n');
            if (cue.Speaker is { } speaker)
            {
                text.Append("<v ").Append(Escape(speaker)).Append('>');
            }

            text.AppendJoin('\n', WrittenCue.Wrap(cue.Text, LongestLine).Select(Escape)).Append('\n');
        }

        return text.ToString();
    }

    // Only & and < must be escaped, but > also keeps an arrow out of the text.
    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
