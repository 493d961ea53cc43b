using System.Globalization;
using System.Text.RegularExpressions;

namespace Companion.Podcasts.Times;

/// <summary>
/// A time in a recording, as people and file formats write it: <c>1:02:03.5</c>, <c>02:03</c>, <c>123.5</c>, and with a
/// comma as in SubRip. RFC 2326's normal play time is a subset.
/// </summary>
public static partial class PlaybackTime
{
    /// <summary>The longest time that can be read: 9,999,999 seconds, about 115 days.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(9_999_999);

    // Four digits of hours, nine decimal places and the punctuation: no time is longer.
    private const int LongestText = 24;

    /// <summary>Reads a time; null when the text is not one.</summary>
    /// <param name="text">
    /// Seconds (<c>123.5</c>), minutes and seconds (<c>90:00</c>), or hours, minutes and seconds, with at most nine decimal
    /// places. What follows a colon is below 60.
    /// </param>
    public static TimeSpan? Parse(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        var match = trimmed.Length <= LongestText ? Form().Match(trimmed.ToString()) : Match.Empty;
        if (!match.Success)
        {
            return null;
        }

        var seconds = Number(match.Groups["seconds"]);
        if (match.Groups["fraction"] is { Success: true } fraction)
        {
            seconds += decimal.Parse($"0.{fraction.Value}", CultureInfo.InvariantCulture);
        }

        seconds += 60 * Number(match.Groups["minutes"]) + 3600 * Number(match.Groups["hours"]);
        return Within(seconds);
    }

    /// <summary>
    /// Reads a number of seconds as JSON writes it (RFC 8259, 6), such as <c>12.5</c> or <c>1.25e1</c>; null when it is not
    /// a number, is negative, or exceeds <see cref="Longest"/>.
    /// </summary>
    public static TimeSpan? ParseSeconds(ReadOnlySpan<char> number) =>
        decimal.TryParse(
            number,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var seconds
        )
            ? Within(seconds)
            : null;

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

    /// <summary>In seconds, to the millisecond, as JSON formats and media fragments write it: <c>123.5</c>.</summary>
    public static string ToSeconds(TimeSpan time) =>
        Math.Round((decimal)time.Ticks / TimeSpan.TicksPerSecond, 3).ToString("0.###", CultureInfo.InvariantCulture);

    private static TimeSpan? Within(decimal seconds) =>
        seconds >= 0 && seconds <= (decimal)Longest.TotalSeconds
            ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : null;

    private static decimal Number(Group group) =>
        group.Success ? decimal.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        """
            \A(?:
              (?<hours>[0-9]{1,4}) : (?<minutes>[0-5]?[0-9]) : (?<seconds>[0-5]?[0-9])
            | (?<minutes>[0-9]{1,4}) : (?<seconds>[0-5]?[0-9])
            | (?<seconds>[0-9]{1,7})
            )
            (?:[.,](?<fraction>[0-9]{1,9}))?\z
            """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
