using System.Globalization;
using System.Text.RegularExpressions;

namespace Companion.Content.Urls;

/// <summary>
/// A section's URL pattern in Hugo's syntax: <c>/blog/:year/:month/:slug/</c>. The parts are <c>:year</c>,
/// <c>:month</c>, <c>:monthname</c>, <c>:day</c>, <c>:weekday</c>, <c>:weekdayname</c>, <c>:yearday</c>,
/// <c>:section</c>, <c>:sections</c>, <c>:title</c>, <c>:slug</c>, <c>:filename</c> and <c>:slugorfilename</c>.
/// </summary>
/// <param name="Pattern">The pattern as written.</param>
public sealed partial record PermalinkPattern(string Pattern)
{
    /// <summary>Hugo's default: the section's folder, then the slug.</summary>
    public static PermalinkPattern Default { get; } = new("/:sections/:slugorfilename/");

    /// <summary>Every part that a pattern can have.</summary>
    public static IReadOnlyList<string> Parts { get; } =
    [
        ":year",
        ":month",
        ":monthname",
        ":day",
        ":weekday",
        ":weekdayname",
        ":yearday",
        ":section",
        ":sections",
        ":title",
        ":slug",
        ":filename",
        ":slugorfilename",
    ];

    /// <summary>What looks like a part of the pattern and is none.</summary>
    public IEnumerable<string> UnknownParts => Part().Matches(Pattern).Select(match => match.Value).Except(Parts);

    /// <summary>Whether the pattern contains a part of the date.</summary>
    public bool NeedsDate =>
        Part()
            .Matches(Pattern)
            .Any(match =>
                match.Value
                    is ":year"
                        or ":month"
                        or ":monthname"
                        or ":day"
                        or ":weekday"
                        or ":weekdayname"
                        or ":yearday"
            );

    /// <summary>The values of the pattern's parts, in order. A page at the root has none for its folder.</summary>
    public IEnumerable<string> PartsOf(PermalinkFacts facts) =>
        Part()
            .Matches(Pattern)
            .Select(match => match.Value)
            .Where(part => part is not (":section" or ":sections") || facts.Section.Length > 0)
            .Select(part => ValueOf(part, facts));

    /// <summary>A page's address.</summary>
    public UrlPath Expand(PermalinkFacts facts)
    {
        var expanded = Part().Replace(Pattern, match => ValueOf(match.Value, facts));
        return new UrlPath(
            "/" + string.Join('/', expanded.Split('/', StringSplitOptions.RemoveEmptyEntries))
        ).AsFolder();
    }

    private static string ValueOf(string part, PermalinkFacts facts)
    {
        var date = facts.Date ?? default;
        return part switch
        {
            ":year" => date.ToString("yyyy", CultureInfo.InvariantCulture),
            ":month" => date.ToString("MM", CultureInfo.InvariantCulture),
            ":monthname" => date.ToString("MMMM", CultureInfo.InvariantCulture).ToLowerInvariant(),
            ":day" => date.ToString("dd", CultureInfo.InvariantCulture),
            ":weekday" => ((int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
            ":weekdayname" => date.DayOfWeek.ToString().ToLowerInvariant(),
            ":yearday" => date.DayOfYear.ToString(CultureInfo.InvariantCulture),
            ":section" => facts.Section.Split('/')[0],
            ":sections" => facts.Section,
            ":title" => Slug.FromPath(facts.Title),
            ":slug" => facts.Slug ?? Slug.FromPath(facts.Title),
            ":filename" => facts.FileName,
            ":slugorfilename" => facts.Slug ?? facts.FileName,
            _ => part,
        };
    }

    [GeneratedRegex(":[A-Za-z]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();
}
