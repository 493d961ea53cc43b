using System.Globalization;
using System.Text.RegularExpressions;
using Companion.Content.Data;

namespace Companion.Content.FrontMatters;

/// <summary>
/// A date in one of the formats that Hugo 0.111.3 reads (those of its library "cast"). Without a zone it is UTC.
/// </summary>
/// <param name="Value">The moment.</param>
/// <param name="UnknownZone">The name of a zone that was read as UTC, as Hugo does; null when there is none.</param>
internal sealed record HugoDate(DateTimeOffset Value, string? UnknownZone)
{
    /// <summary>Reads a date; null when the text is not one.</summary>
    public static HugoDate? Read(DataScalar scalar)
    {
        if (!scalar.IsQuoted && HugoDateForms.UnixSeconds().IsMatch(scalar.Text))
        {
            return new HugoDate(DateTimeOffset.FromUnixTimeSeconds(long.Parse(scalar.Text)), UnknownZone: null);
        }

        return HugoDateForms.Match(scalar.Text) is { } found ? FromMatch(found) : null;
    }

    private static HugoDate? FromMatch(Match match)
    {
        try
        {
            var local = new DateTime(
                Year(match.Groups["year"].ValueSpan),
                Month(match),
                Number(match, "day"),
                Number(match, "hour"),
                Number(match, "minute"),
                Number(match, "second"),
                DateTimeKind.Unspecified
            );
            var name = match.Groups["name"].Value;
            var offset = match.Groups["offset"].Value.Replace(":", "");
            var isKnown = offset.Length > 0 || name is "" or "UTC" or "GMT";
            return new HugoDate(
                new DateTimeOffset(local.AddTicks(Fraction(match)), OffsetOf(offset)),
                isKnown ? null : name
            );
        }
        catch (ArgumentException)
        {
            // February 30th, the 25th hour, or a zone beyond 14 hours.
            return null;
        }
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true, ValueSpan: var digits } ? int.Parse(digits) : 0;

    // RFC 822 years have two digits; Go reads 69 to 99 as the twentieth century.
    private static int Year(ReadOnlySpan<char> digits) =>
        (digits.Length, int.Parse(digits)) switch
        {
            (2, >= 69 and var year) => 1900 + year,
            (2, var year) => 2000 + year,
            (_, var year) => year,
        };

    private static int Month(Match match) =>
        match.Groups["monthName"] is { Success: true, ValueSpan: var name }
            ? DateTime.ParseExact(name, "MMM", CultureInfo.InvariantCulture).Month
            : Number(match, "month");

    private static long Fraction(Match match) => long.Parse(match.Groups["fraction"].Value.PadRight(7, '0')[..7]);

    private static TimeSpan OffsetOf(string offset) =>
        offset.Length == 0
            ? TimeSpan.Zero
            : new TimeSpan(int.Parse(offset.AsSpan(1, 2)), int.Parse(offset.AsSpan(3, 2)), 0)
                * (offset[0] == '-' ? -1 : 1);
}
