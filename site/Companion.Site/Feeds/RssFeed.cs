using System.Xml.Linq;
using Companion.Content.Models;
using Companion.Content.Urls;

namespace Companion.Site.Feeds;

/// <summary>
/// An article feed in RSS 2.0, with the full text of each page. Episodes without their own audio file belong here; a
/// podcast's feed (<see cref="Podcasts.PodcastFeed"/>) needs an enclosure.
/// </summary>
/// <param name="site">The site.</param>
internal sealed class RssFeed(SiteModel site)
{
    /// <summary>The address of a list page's feed: <c>index.xml</c> in its folder, as in Hugo.</summary>
    public static UrlPath UrlOf(UrlPath list) => list / "index.xml";

    /// <summary>The pages of a list that its feed contains: the newest that have a date.</summary>
    /// <param name="pages">The list's pages.</param>
    /// <param name="limit">The maximum number of pages; null for all.</param>
    public static IEnumerable<ContentPage> Choose(IEnumerable<ContentPage> pages, int? limit)
    {
        var newest = pages.Where(page => page.Date is not null).OrderByDescending(page => page.Date);
        return limit is { } length ? newest.Take(length) : newest;
    }

    /// <summary>The feed of a list page.</summary>
    /// <param name="list">The list.</param>
    /// <param name="items">The pages in the feed.</param>
    public ReadOnlyMemory<byte> Render(ListPage list, IReadOnlyList<FeedItem> items)
    {
        var title =
            list is HomePage || list.Title == site.Settings.Title
                ? site.Settings.Title
                : $"{list.Title} · {site.Settings.Title}";
        var channel = new XElement(
            "channel",
            new XElement("title", XmlText.Clean(title)),
            new XElement("link", site.AbsoluteUrl(list.Url)),
            new XElement("description", XmlText.Clean(list.Description ?? site.Settings.Description ?? title)),
            new XElement("language", site.Settings.Language.Code),
            new XElement("generator", "Companion"),
            new XElement(
                FeedElements.Atom + "link",
                new XAttribute("href", site.AbsoluteUrl(UrlOf(list.Url))),
                new XAttribute("rel", "self"),
                new XAttribute("type", "application/rss+xml")
            )
        );
        if (items.Count > 0)
        {
            channel.Add(new XElement("lastBuildDate", FeedElements.Date(items.Max(item => item.Page.Date!.Value))));
        }

        channel.Add(items.Select(RenderItem));
        return XmlText.Of(
            new XElement(
                "rss",
                new XAttribute("version", "2.0"),
                new XAttribute(XNamespace.Xmlns + "atom", FeedElements.Atom),
                new XAttribute(XNamespace.Xmlns + "content", FeedElements.Content),
                channel
            )
        );
    }

    private XElement RenderItem(FeedItem item)
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
