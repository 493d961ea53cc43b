using Companion.Content.Episodes;
using Companion.Content.Models;

namespace Companion.Site.Feeds;

/// <summary>A feed to write.</summary>
/// <param name="Site">The site.</param>
/// <param name="List">The list whose pages it contains.</param>
/// <param name="Items">The pages, the newest first.</param>
/// <param name="Episodes">What is known of episodes.</param>
/// <param name="StyleSheet">The address of the style sheet for browsers; null for none.</param>
internal sealed record FeedContext(
    SiteModel Site,
    ListPage List,
    IReadOnlyList<FeedItem> Items,
    IEpisodeCatalog Episodes,
    string? StyleSheet
)
{
    /// <summary>The name of the style sheet among the theme's files.</summary>
    public const string StyleSheetName = "feed.css";

    /// <summary>The feed's title: the list's and the site's.</summary>
    public string Title =>
        List is HomePage || List.Title == Site.Settings.Title
            ? Site.Settings.Title
            : $"{List.Title} · {Site.Settings.Title}";

    /// <summary>What it contains; null when nobody says.</summary>
    public string? Description => List.Description ?? Site.Settings.Description;

    /// <summary>When its newest page is from; null without pages.</summary>
    public DateTimeOffset? Updated => Items.Count > 0 ? Items.Max(item => item.Page.Date) : null;
}
