using System.Xml.Linq;
using Companion.Content.Models;

namespace Companion.Site.Feeds;

/// <summary>An article feed in Atom (RFC 4287), with the full text of each page, of the site and of its sections.</summary>
internal sealed class AtomFeed : IFeedFormat
{
    private static readonly XNamespace Atom = FeedElements.Atom;

    /// <inheritdoc />
    public string FileName => "atom.xml";

    /// <inheritdoc />
    public bool IsFor(ListPage list) => list is HomePage or SectionPage;

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Render(FeedContext feed)
    {
        var site = feed.Site;
        var home = site.AbsoluteUrl(feed.List.Url);
        var author = site.Settings.Author;
        var root = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", site.Settings.Language.Code),
            FeedElements.Text(Atom + "title", feed.Title),
            FeedElements.Text(Atom + "subtitle", feed.Description),
            new XElement(Atom + "id", home),
            Link("self", site.AbsoluteUrl(feed.List.Url / FileName), "application/atom+xml"),
            Link("alternate", home, "text/html"),
            // An empty feed was never updated; the format wants a date all the same.
            new XElement(Atom + "updated", FeedElements.Timestamp(feed.Updated ?? DateTimeOffset.UnixEpoch)),
            new XElement(
                Atom + "author",
                FeedElements.Text(Atom + "name", author?.Name ?? site.Settings.Title),
                author?.Url is { } url ? new XElement(Atom + "uri", url.AbsoluteUri) : null
            ),
            new XElement(Atom + "generator", "Companion"),
            feed.Items.Select(item => Entry(item, feed))
        );
        return XmlText.Of(root, feed.StyleSheet);
    }

    private static XElement Entry(FeedItem item, FeedContext feed)
    {
        var page = item.Page;
        var address = feed.Site.AbsoluteUrl(page.Url);
        var date = page.Date!.Value;
        var recording = feed.Episodes.Find(page)?.Recording;
        return new XElement(
            Atom + "entry",
            FeedElements.Text(Atom + "title", page.Title),
            new XElement(Atom + "id", address),
            Link("alternate", address, "text/html"),
            recording is null ? null : Link("enclosure", recording.Address.Absolute(feed.Site), recording.MediaType),
            new XElement(Atom + "published", FeedElements.Timestamp(date)),
            new XElement(Atom + "updated", FeedElements.Timestamp(page.FrontMatter.LastModified ?? date)),
            page.Terms.Select(term => term.Name)
                .Distinct(StringComparer.Ordinal)
                .Select(name => new XElement(Atom + "category", new XAttribute("term", XmlText.Clean(name)))),
            FeedElements.Text(Atom + "summary", page.Description ?? item.Summary),
            new XElement(Atom + "content", new XAttribute("type", "html"), FeedElements.Data(item.Body.ToString()))
        );
    }

    private static XElement Link(string relation, string address, string type) =>
        new(
            Atom + "link",
            new XAttribute("rel", relation),
            new XAttribute("type", type),
            new XAttribute("href", address)
        );
}
