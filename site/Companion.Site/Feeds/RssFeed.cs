using System.Xml.Linq;
using Companion.Content.Models;
using Companion.Content.Urls;

namespace Companion.Site.Feeds;

/// <summary>
/// An article feed in RSS 2.0, with the full text of each page. Episodes without their own audio file belong here; a
/// podcast's feed (<see cref="Podcasts.PodcastFeed"/>) needs an enclosure.
/// </summary>
internal sealed class RssFeed : IFeedFormat
{
    private const string Name = "index.xml";

    /// <inheritdoc />
    public string FileName => Name;

    /// <summary>The address of a list page's feed: <c>index.xml</c> in its folder, as in Hugo.</summary>
    public static UrlPath UrlOf(UrlPath list) => list / Name;

    /// <summary>The pages of a list that its feed contains: the newest that have a date.</summary>
    /// <param name="pages">The list's pages.</param>
    /// <param name="limit">The maximum number of pages; null for all.</param>
    public static IEnumerable<ContentPage> Choose(IEnumerable<ContentPage> pages, int? limit)
    {
        var newest = pages.Where(page => page.Date is not null).OrderByDescending(page => page.Date);
        return limit is { } length ? newest.Take(length) : newest;
    }

    /// <inheritdoc />
    public bool IsFor(ListPage list) => true;

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Render(FeedContext feed)
    {
        var site = feed.Site;
        var channel = new XElement(
            "channel",
            new XElement("title", XmlText.Clean(feed.Title)),
            new XElement("link", site.AbsoluteUrl(feed.List.Url)),
            new XElement("description", XmlText.Clean(feed.Description ?? feed.Title)),
            new XElement("language", site.Settings.Language.Code),
            new XElement("generator", "Companion"),
            new XElement(
                FeedElements.Atom + "link",
                new XAttribute("href", site.AbsoluteUrl(UrlOf(feed.List.Url))),
                new XAttribute("rel", "self"),
                new XAttribute("type", "application/rss+xml")
            ),
            feed.Updated is { } updated ? new XElement("lastBuildDate", FeedElements.Date(updated)) : null,
            feed.Items.Select(item => RenderItem(item, site))
        );
        return XmlText.Of(
            new XElement(
                "rss",
                new XAttribute("version", "2.0"),
                new XAttribute(XNamespace.Xmlns + "atom", FeedElements.Atom),
                new XAttribute(XNamespace.Xmlns + "content", FeedElements.Content),
                channel
            ),
            feed.StyleSheet
        );
    }

    private static XElement RenderItem(FeedItem item, SiteModel site)
    {
        var page = item.Page;
        var address = site.AbsoluteUrl(page.Url);
        return new XElement(
            "item",
            new XElement("title", XmlText.Clean(page.Title)),
            new XElement("link", address),
            new XElement("guid", new XAttribute("isPermaLink", "true"), address),
            new XElement("pubDate", FeedElements.Date(page.Date!.Value)),
            page.Terms.Select(term => term.Name)
                .Distinct(StringComparer.Ordinal)
                .Select(name => new XElement("category", XmlText.Clean(name))),
            new XElement("description", XmlText.Clean(page.Description ?? item.Summary)),
            FeedElements.Html(item.Body.ToString())
        );
    }
}
