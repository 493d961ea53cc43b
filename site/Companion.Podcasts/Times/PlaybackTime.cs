using System.Globalization;
using System.Text.RegularExpressions;

namespace Companion.Podcasts.Times;

/// <summary>
/// A time in a recording, as people and file formats write it: <c>1:02:03.5</c>, <c>02:03</c>, <c>123.5</c>, and with a
/// comma as in SubRip. RFC 2326's normal play time is a subset.
/// </summary>
public static partial class PlaybackTime
{
    /// <summary>Reads a time; null when the text is not one.</summary>
    /// <param name="text">
    /// Seconds, minutes and seconds, or hours, minutes and seconds, with at most nine decimal places. What follows the
    /// first colon is below 60.
    /// </param>
    public static TimeSpan? Parse(ReadOnlySpan<char> text)
    {
        var match = Form().Match(text.Trim().ToString());
        if (!match.Success)
        {
            return null;
        }

        var seconds = decimal.Parse(match.Groups["seconds"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (match.Groups["fraction"] is { Success: true } fraction)
        {
            seconds += decimal.Parse($"0.{fraction.Value}", CultureInfo.InvariantCulture);
        }

        seconds += 60 * Number(match.Groups["minutes"]) + 3600 * Number(match.Groups["hours"]);
        return TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond));
    }

    /// <summary>As a clock shows it, to the second: <c>2:03</c>, <c>1:02:03</c>.</summary>
    public static string ToClock(TimeSpan time)
    {
        var seconds = (long)time.TotalSeconds;
        return seconds < 3600
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }

    /// <summary>With hours and milliseconds, as WebVTT and Podlove write it: <c>00:02:03.500</c>.</summary>
    public static string ToTimestamp(TimeSpan time) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(long)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}.{time.Milliseconds:000}"
        );

    /// <summary>In seconds, as JSON formats and media fragments write it: <c>123.5</c>.</summary>
    public static string ToSeconds(TimeSpan time) =>
        Math.Round((decimal)time.Ticks / TimeSpan.TicksPerSecond, 3).ToString("0.###", CultureInfo.InvariantCulture);

    private static decimal Number(Group group) =>
        group.Success ? decimal.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"\A(?:(?:(?<hours>[0-9]{1,4}):)?(?<minutes>[0-9]{1,2}):(?<seconds>[0-5]?[0-9])|(?<seconds>[0-9]{1,7}))(?:[.,](?<fraction>[0-9]{1,9}))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
