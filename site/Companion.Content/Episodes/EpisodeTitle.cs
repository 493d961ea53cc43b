using System.Text.RegularExpressions;
using Companion.Content.Models;

namespace Companion.Content.Episodes;

/// <summary>A page's title, split so that an episode's number can be shown separately.</summary>
/// <param name="Number">The episode's number; null for a page whose title does not begin with "Episode" and a number.</param>
/// <param name="Text">The title without the number; the whole title when there is no number.</param>
public sealed partial record EpisodeTitle(int? Number, string Text)
{
    /// <summary>Splits a title: "Episode 14 - Going Live" is number 14, "Going Live".</summary>
    public static EpisodeTitle Parse(string title) =>
        Pattern().Match(title) is { Success: true } match && int.TryParse(match.Groups["number"].Value, out var number)
            ? new(number, match.Groups["text"].Value)
            : new(null, title);

    /// <summary>A page's title, with the number of the episode where the title has none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="episode">What is known of it as an episode; null for an article.</param>
    public static EpisodeTitle Of(ContentPage page, PublishedEpisode? episode) =>
        Parse(page.Title) is var title && title.Number is null ? title with { Number = episode?.Number } : title;

    [GeneratedRegex(
        @"^\s*episode\s+#?(?<number>[0-9]+)\s*[-–—:.,]\s*(?<text>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Pattern();
}
