using System.Globalization;
using System.Xml.Linq;
using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Podcasts;
using Companion.Site.Feeds;

namespace Companion.Site.Podcasts;

/// <summary>
/// Writes a show's feed: RSS 2.0 with Apple's elements and Podcasting 2.0's, in documents that link to each other (RFC
/// 5005).
/// </summary>
/// <param name="channel">The show.</param>
/// <param name="styleSheet">The address of the style sheet for browsers; null for none.</param>
internal sealed class PodcastFeed(PodcastChannel channel, string? styleSheet)
{
    private static readonly XNamespace Itunes = PodcastNamespaces.Itunes;
    private static readonly XNamespace Podcast = PodcastNamespaces.Podcast;

    private readonly Show _show = channel.Show;
    private readonly SiteModel _site = channel.Site;
    private readonly PodcastItem _item = new(channel);

    /// <summary>The people of the show.</summary>
    public IReadOnlyList<Participant> People { get; } = EpisodePeople.Resolve(channel.Show.People, channel.Site);

    /// <summary>Writes one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="items">Its episodes as feeds contain them, in order.</param>
    public ReadOnlyMemory<byte> Render(PodcastDocument document, IReadOnlyList<FeedItem> items)
    {
        var element = new XElement("channel", General(document), Apple(), Podcasting());
        element.Add(document.Episodes.Zip(items, _item.Render));
        return XmlText.Of(
            new XElement(
                "rss",
                new XAttribute("version", "2.0"),
                new XAttribute(XNamespace.Xmlns + "atom", FeedElements.Atom),
                new XAttribute(XNamespace.Xmlns + "content", FeedElements.Content),
                new XAttribute(XNamespace.Xmlns + "itunes", Itunes),
                new XAttribute(XNamespace.Xmlns + "podcast", Podcast),
                new XAttribute(XNamespace.Xmlns + "psc", PodcastNamespaces.SimpleChapters),
                element
            ),
            styleSheet
        );
    }

    private IEnumerable<XElement?> General(PodcastDocument document)
    {
        yield return FeedElements.Text("title", channel.Title);
        yield return FeedElements.Text("link", _site.AbsoluteUrl(channel.Home));
        yield return FeedElements.Text("description", channel.Description ?? channel.Title);
        yield return FeedElements.Text("language", channel.Language.ToLowerInvariant());
        yield return FeedElements.Text("copyright", _show.Copyright?.Value);
        yield return FeedElements.Text("generator", "Companion");
        yield return FeedElements.Text("docs", "https://www.rssboard.org/rss-specification");
        yield return channel.Episodes is [var newest, ..]
            ? FeedElements.Text("lastBuildDate", FeedElements.Date(newest.Page.Date!.Value))
            : null;
        foreach (var link in Links(document))
        {
            yield return link;
        }

        if (Artwork is { } artwork)
        {
            yield return new XElement(
                "image",
                new XElement("url", artwork),
                FeedElements.Text("title", channel.Title),
                new XElement("link", _site.AbsoluteUrl(channel.Home))
            );
        }
    }

    private IEnumerable<XElement> Links(PodcastDocument document)
    {
        var documents = channel.Documents;
        yield return Link("self", document);
        if (_show.Hub is { } hub)
        {
            yield return new XElement(
                FeedElements.Atom + "link",
                new XAttribute("rel", "hub"),
                new XAttribute("href", hub.AbsoluteUri)
            );
        }

        if (documents.Count == 1)
        {
            yield break;
        }

        yield return Link("first", documents[0]);
        yield return Link("last", documents[^1]);
        if (document.Number > 1)
        {
            yield return Link("previous", documents[document.Number - 2]);
        }

        if (document.Number < documents.Count)
        {
            yield return Link("next", documents[document.Number]);
        }
    }

    private XElement Link(string relation, PodcastDocument document) =>
        new(
            FeedElements.Atom + "link",
            new XAttribute("rel", relation),
            new XAttribute("href", _site.AbsoluteUrl(document.Url)),
            new XAttribute("type", "application/rss+xml")
        );

    private string? Artwork =>
        _show.Artwork is { } artwork ? EpisodeAddresses.OfImage(artwork.Value).Absolute(_site) : null;

    private IEnumerable<XElement?> Apple()
    {
        yield return FeedElements.Text(Itunes + "author", channel.Author);
        yield return FeedElements.Text(Itunes + "type", _show.IsSerial ? "serial" : "episodic");
        yield return _show.IsExplicit is { } isExplicit
            ? FeedElements.Text(Itunes + "explicit", FeedElements.Switch(isExplicit))
            : null;
        yield return Artwork is { } artwork ? new XElement(Itunes + "image", new XAttribute("href", artwork)) : null;
        if (_show.Owner is { } owner)
        {
            yield return new XElement(
                Itunes + "owner",
                FeedElements.Text(Itunes + "name", owner.Name ?? channel.Author),
                FeedElements.Text(Itunes + "email", owner.Email.Value)
            );
        }

        foreach (var category in _show.Categories)
        {
            yield return new XElement(
                Itunes + "category",
                new XAttribute("text", category.Name),
                category.Subcategory is { } below
                    ? new XElement(Itunes + "category", new XAttribute("text", below))
                    : null
            );
        }

        yield return _show.NewFeed is { } moved ? FeedElements.Text(Itunes + "new-feed-url", moved.AbsoluteUri) : null;
        yield return _show.IsComplete ? FeedElements.Text(Itunes + "complete", "Yes") : null;
        yield return _show.IsBlocked ? FeedElements.Text(Itunes + "block", "Yes") : null;
    }

    private IEnumerable<XElement?> Podcasting()
    {
        yield return FeedElements.Text(Podcast + "guid", channel.Identity);
        yield return FeedElements.Text(Podcast + "medium", _show.Medium?.Value ?? "podcast");
        if (_show.Locked is { Value: var isLocked })
        {
            yield return new XElement(
                Podcast + "locked",
                _show.Owner is { } owner ? new XAttribute("owner", owner.Email.Value) : null,
                isLocked ? "yes" : "no"
            );
        }

        foreach (var funding in _show.Funding)
        {
            yield return new XElement(
                Podcast + "funding",
                new XAttribute("url", funding.Url.AbsoluteUri),
                funding.Text
            );
        }

        if (_show.License is { } license)
        {
            yield return new XElement(
                Podcast + "license",
                license.Url is { } url ? new XAttribute("url", url.AbsoluteUri) : null,
                license.Name.Value
            );
        }

        foreach (var person in People)
        {
            yield return PodcastItem.Person(person, _site);
        }

        foreach (var trailer in channel.Episodes.Where(episode => episode.Written.Kind == EpisodeKind.Trailer))
        {
            yield return new XElement(
                Podcast + "trailer",
                new XAttribute("pubdate", FeedElements.Date(trailer.Page.Date!.Value)),
                new XAttribute("url", _item.Enclosure(trailer.Recording!)),
                trailer.Recording!.Length is { } length ? new XAttribute("length", length) : null,
                new XAttribute("type", trailer.Recording.MediaType),
                trailer.Written.Season is { Value: var season }
                    ? new XAttribute("season", season.ToString(CultureInfo.InvariantCulture))
                    : null,
                XmlText.Clean(trailer.Title)
            );
        }
    }
}
