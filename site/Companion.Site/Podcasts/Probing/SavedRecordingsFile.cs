using System.Globalization;
using System.Text;
using Companion.Podcasts.Times;

namespace Companion.Site.Podcasts.Probing;

/// <summary>Writes what is known of recordings elsewhere on the web: <c>data/audio.yaml</c>.</summary>
internal static class SavedRecordingsFile
{
    /// <summary>The file's text: an entry for each recording, by address, so that a change is one line of a diff.</summary>
    public static string Format(IEnumerable<ProbedRecording> recordings)
    {
        var text = new StringBuilder("# Written by `companion audio probe`: what the files at these addresses are.\n");
        foreach (var recording in recordings.OrderBy(each => each.Address.AbsoluteUri, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\"{recording.Address.AbsoluteUri}\":\n");
            if (recording.Length is { } length)
            {
                text.Append(CultureInfo.InvariantCulture, $"  length: {length}\n");
            }

            if (recording.MediaType is { } type && type.All(IsToken))
            {
                text.Append(CultureInfo.InvariantCulture, $"  type: \"{type}\"\n");
            }

            if (recording.Duration is { } duration)
            {
                text.Append(CultureInfo.InvariantCulture, $"  duration: \"{PlaybackTime.ToClock(duration)}\"\n");
            }
        }

        return text.ToString();
    }

    private static bool IsToken(char c) => char.IsAsciiLetterOrDigit(c) || "/+-.".Contains(c);
}
