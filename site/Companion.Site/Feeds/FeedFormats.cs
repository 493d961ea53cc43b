using Companion.Content.Models;
using Companion.Content.Urls;

namespace Companion.Site.Feeds;

/// <summary>The formats of article feeds.</summary>
internal static class FeedFormats
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<IFeedFormat> All { get; } = [new RssFeed(), new AtomFeed(), new JsonFeed()];

    /// <summary>The feeds of a list, with their formats.</summary>
    public static IEnumerable<(IFeedFormat Format, UrlPath Url)> Of(ListPage list) =>
        All.Where(format => format.IsFor(list)).Select(format => (format, list.Url / format.FileName));
}
