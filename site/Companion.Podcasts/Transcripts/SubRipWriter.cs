using System.Globalization;
using System.Text;
using Companion.Podcasts.Times;

namespace Companion.Podcasts.Transcripts;

/// <summary>Writes SubRip in the form that Podcasting 2.0 asks for.</summary>
public static class SubRipWriter
{
    private const int LongestLine = 32;

    /// <summary>
    /// Writes a transcript: cues by their start, speakers as <c>Name: text</c>, lines of at most 32 characters, which only a
    /// longer word exceeds: two lines when the text fits, and as many more as it needs. The format cannot escape: a text
    /// with a tag in it, or that looks as if it began with a speaker, is read as that.
    /// </summary>
    public static string Write(Transcript transcript)
    {
        var text = new StringBuilder();
        var number = 0;
        foreach (var cue in WrittenCue.Of(transcript))
        {
            number++;
            text.Append(number == 1 ? "" : "\n").Append(CultureInfo.InvariantCulture, $"{number}\n");
            text.Append(Timestamp(cue.Start)).Append(" --> ").Append(Timestamp(cue.End)).Append('\n');
            var line = cue.Speaker is { } speaker ? $"{speaker}: {cue.Text}" : cue.Text;
            text.AppendJoin('\n', WrittenCue.Wrap(line, LongestLine)).Append('\n');
        }

        return text.ToString();
    }

    private static string Timestamp(TimeSpan time) => PlaybackTime.ToTimestamp(time).Replace('.', ',');
}
