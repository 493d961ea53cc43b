using System.Globalization;
using System.Xml.Linq;
using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Podcasts;
using Companion.Podcasts.Chapters;
using Companion.Podcasts.Times;
using Companion.Site.Feeds;

namespace Companion.Site.Podcasts;

/// <summary>Writes an episode as an item of its show's feed.</summary>
/// <param name="channel">The show.</param>
internal sealed class PodcastItem(PodcastChannel channel)
{
    private static readonly XNamespace Itunes = PodcastNamespaces.Itunes;
    private static readonly XNamespace Podcast = PodcastNamespaces.Podcast;

    private readonly SiteModel _site = channel.Site;

    /// <summary>Writes the item.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="item">Its text.</param>
    public XElement Render(PublishedEpisode episode, FeedItem item) =>
        new("item", General(episode, item), Apple(episode), Podcasting(episode));

    /// <summary>Somebody who takes part.</summary>
    public static XElement Person(Participant person, SiteModel site) =>
        new(
            Podcast + "person",
            new XAttribute("role", person.Role),
            new XAttribute("group", person.Group),
            person.Image is { } image ? new XAttribute("img", image.Absolute(site)) : null,
            person.Page is { } page ? new XAttribute("href", page.Absolute(site)) : null,
            XmlText.Clean(person.Name)
        );

    /// <summary>The address under which players load a recording.</summary>
    public string Enclosure(Recording recording)
    {
        var address = recording.Address.Absolute(_site);
        if (!channel.Show.IsCounted)
        {
            return address;
        }

        // OP3's own form: https is understood, http is kept.
        const string Secure = "https://";
        var named = address.StartsWith(Secure, StringComparison.Ordinal) ? address[Secure.Length..] : address;
        return $"https://op3.dev/e,pg={channel.Identity}/{named}";
    }

    private IEnumerable<XElement?> General(PublishedEpisode episode, FeedItem item)
    {
        var page = episode.Page;
        var address = _site.AbsoluteUrl(page.Url);
        var identity = episode.Written.ItemGuid?.Value;
        yield return FeedElements.Text("title", episode.Title);
        yield return FeedElements.Text("link", address);
        yield return new XElement(
            "guid",
            new XAttribute("isPermaLink", FeedElements.Switch(identity is null)),
            identity ?? address
        );
        yield return FeedElements.Text("pubDate", FeedElements.Date(page.Date!.Value));
        var recording = episode.Recording!;
        yield return new XElement(
            "enclosure",
            new XAttribute("url", Enclosure(recording)),
            new XAttribute("length", (recording.Length ?? 0).ToString(CultureInfo.InvariantCulture)),
            new XAttribute("type", recording.MediaType)
        );
        yield return FeedElements.Text("description", page.Description ?? item.Summary);
        yield return FeedElements.Html(item.Body.ToString());
    }

    private IEnumerable<XElement?> Apple(PublishedEpisode episode)
    {
        var written = episode.Written;
        yield return FeedElements.Text(Itunes + "title", episode.Title);
        yield return FeedElements.Number(Itunes + "episode", episode.Number);
        yield return FeedElements.Number(Itunes + "season", written.Season?.Value);
        yield return FeedElements.Text(
            Itunes + "episodeType",
            written.Kind switch
            {
                EpisodeKind.Trailer => "trailer",
                EpisodeKind.Bonus => "bonus",
                _ => "full",
            }
        );
        yield return episode.Recording!.Duration is { } duration
            ? FeedElements.Number(Itunes + "duration", (int)Math.Round(duration.TotalSeconds))
            : null;
        yield return (written.IsExplicit ?? channel.Show.IsExplicit) is { } isExplicit
            ? FeedElements.Text(Itunes + "explicit", FeedElements.Switch(isExplicit))
            : null;
        yield return ImageOf(episode.Page) is { } image
            ? new XElement(Itunes + "image", new XAttribute("href", image))
            : null;
        yield return written.IsBlocked ? FeedElements.Text(Itunes + "block", "Yes") : null;
    }

    private string? ImageOf(ContentPage page) =>
        page.Image is { } image ? _site.AbsoluteUrl(image) : page.ExternalImage?.AbsoluteUri;

    private IEnumerable<XElement?> Podcasting(PublishedEpisode episode)
    {
        var written = episode.Written;
        yield return FeedElements.Number(Podcast + "season", written.Season?.Value);
        yield return FeedElements.Number(Podcast + "episode", episode.Number);
        foreach (var transcript in episode.TranscriptFiles)
        {
            yield return new XElement(
                Podcast + "transcript",
                new XAttribute("url", transcript.Address.Absolute(_site)),
                new XAttribute("type", transcript.MediaType),
                new XAttribute("language", (transcript.Language ?? channel.Language).ToLowerInvariant()),
                transcript.MediaType == MediaTypes.WebVtt ? new XAttribute("rel", "captions") : null
            );
        }

        if (episode.ChapterFile is { } chapters)
        {
            yield return new XElement(
                Podcast + "chapters",
                new XAttribute("url", chapters.Absolute(_site)),
                new XAttribute("type", JsonChaptersWriter.MediaType)
            );
        }

        foreach (var person in written.People.Count > 0 ? episode.People : [])
        {
            yield return Person(person, _site);
        }

        foreach (var soundbite in written.Soundbites)
        {
            yield return new XElement(
                Podcast + "soundbite",
                new XAttribute("startTime", PlaybackTime.ToSeconds(soundbite.Start)),
                new XAttribute("duration", PlaybackTime.ToSeconds(soundbite.Duration)),
                XmlText.Clean(soundbite.Title ?? episode.Title)
            );
        }

        foreach (var alternate in episode.Alternates)
        {
            yield return Alternate(alternate);
        }

        yield return Chapters(episode);
    }

    private XElement Alternate(Recording recording) =>
        new(
            Podcast + "alternateEnclosure",
            new XAttribute("type", recording.MediaType),
            recording.Length is { } length ? new XAttribute("length", length) : null,
            recording.Bitrate is { } bitrate ? new XAttribute("bitrate", bitrate * 1000) : null,
            recording.Title is { } title ? new XAttribute("title", XmlText.Clean(title)) : null,
            new XElement(Podcast + "source", new XAttribute("uri", Enclosure(recording)))
        );

    private XElement? Chapters(PublishedEpisode episode) =>
        episode.Chapters.Count == 0
            ? null
            : SimpleChaptersWriter.Write(
                [.. episode.Chapters.Where(chapter => chapter.IsInContents)],
                address => EpisodeAddresses.OfChapter(address, episode.Page, _site)
            );
}
