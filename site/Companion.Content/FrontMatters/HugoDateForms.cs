using System.Text.RegularExpressions;

namespace Companion.Content.FrontMatters;

/// <summary>
/// The date formats that Hugo 0.111.3 accepts. The comments show each format with Go's reference time. Formats that
/// Hugo reads without a year, such as <c>3:04PM</c>, are not accepted here.
/// </summary>
internal static partial class HugoDateForms
{
    private const RegexOptions Options =
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    private const string Time =
        @"(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})([.,](?<fraction>[0-9]+))?";
    private const string Name = @"(?<name>[A-Z]{3}|[A-Z]{3,4}T|WITA|ChST|MeST)";
    private const string Offset = @"(?<offset>[+-][0-9]{4})";
    private const string Colon = @"(?<offset>[+-][0-9]{2}:[0-9]{2})";
    private const string MonthName = @"(?<monthName>(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))";
    private const string Weekday = @"(?i:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    private const string LongWeekday = @"(?i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    private static readonly Regex[] All = [Iso(), Rfc1123(), Rfc822(), Rfc850(), Ansi(), Ruby(), DayMonthYear()];

    /// <summary>Matches the parts of a date; null when the text has none of the formats.</summary>
    public static Match? Match(string text) =>
        All.Select(form => form.Match(text)).FirstOrDefault(match => match.Success);

    // 2006-01-02, 2006-01-02T15:04:05Z07:00, 2006-01-02 15:04:05 -0700 MST and the formats between them.
    [GeneratedRegex(
        $@"^(?<year>[0-9]{{4}})-(?<month>[0-9]{{2}})-(?<day>[0-9]{{2}})
        (
            T{Time}(Z|{Offset}|{Colon})?
            | [ ]+{Time}(Z|[ ]*{Offset}|[ ]*{Colon}|[ ]+{Offset}[ ]+{Name})?
        )?\z",
        Options,
        1000
    )]
    private static partial Regex Iso();

    // Mon, 02 Jan 2006 15:04:05 MST
    [GeneratedRegex(
        $@"^{Weekday},[ ]+(?<day>[0-9]{{2}})[ ]+{MonthName}[ ]+(?<year>[0-9]{{4}})[ ]+{Time}[ ]+({Offset}|{Name})\z",
        Options,
        1000
    )]
    private static partial Regex Rfc1123();

    // 02 Jan 06 15:04 MST
    [GeneratedRegex(
        $@"^(?<day>[0-9]{{2}})[ ]+{MonthName}[ ]+(?<year>[0-9]{{2}})[ ]+(?<hour>[0-9]{{1,2}}):(?<minute>[0-9]{{2}})[ ]+({Offset}|{Name})\z",
        Options,
        1000
    )]
    private static partial Regex Rfc822();

    // Monday, 02-Jan-06 15:04:05 MST
    [GeneratedRegex(
        $@"^{LongWeekday},[ ]+(?<day>[0-9]{{2}})-{MonthName}-(?<year>[0-9]{{2}})[ ]+{Time}[ ]+{Name}\z",
        Options,
        1000
    )]
    private static partial Regex Rfc850();

    // Mon Jan _2 15:04:05 MST 2006, also without the zone
    [GeneratedRegex(
        $@"^{Weekday}[ ]+{MonthName}[ ]+(?<day>[0-9]{{1,2}})[ ]+{Time}([ ]+{Name})?[ ]+(?<year>[0-9]{{4}})\z",
        Options,
        1000
    )]
    private static partial Regex Ansi();

    // Mon Jan 02 15:04:05 -0700 2006
    [GeneratedRegex(
        $@"^{Weekday}[ ]+{MonthName}[ ]+(?<day>[0-9]{{2}})[ ]+{Time}[ ]+{Offset}[ ]+(?<year>[0-9]{{4}})\z",
        Options,
        1000
    )]
    private static partial Regex Ruby();

    [GeneratedRegex($@"^(?<day>[0-9]{{2}})[ ]+{MonthName}[ ]+(?<year>[0-9]{{4}})\z", Options, 1000)]
    private static partial Regex DayMonthYear();

    // Seconds since 1970. Hugo accepts shorter numbers too, and so reads `date: 2021` as half past midnight in 1970.
    [GeneratedRegex(@"^[0-9]{9,11}\z", Options, 1000)]
    public static partial Regex UnixSeconds();
}
