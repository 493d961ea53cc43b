using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Podcasts;
using Companion.Content.Urls;
using Companion.Podcasts.Show;

namespace Companion.Site.Podcasts;

/// <summary>A show with the episodes that its feed contains, and everything that the feed says of it.</summary>
/// <param name="site">The site.</param>
/// <param name="show">The show.</param>
/// <param name="episodes">Its episodes that have a recording and a date, the newest first.</param>
internal sealed class PodcastChannel(SiteModel site, Show show, IReadOnlyList<PublishedEpisode> episodes)
{
    private PodcastDocument[]? _documents;

    /// <summary>The name of the feed's file, unless the author chooses another.</summary>
    public const string DefaultName = "podcast.xml";

    /// <summary>The site.</summary>
    public SiteModel Site => site;

    /// <summary>The show.</summary>
    public Show Show => show;

    /// <summary>The episodes, the newest first.</summary>
    public IReadOnlyList<PublishedEpisode> Episodes => episodes;

    /// <summary>The show's name.</summary>
    public string Title => show.Title?.Value ?? site.Settings.Title;

    /// <summary>What the show is about; null when nobody says.</summary>
    public string? Description => show.Description?.Value ?? site.Settings.Description;

    /// <summary>Who makes it; null when nobody says.</summary>
    public string? Author => show.Author?.Value ?? site.Settings.Author?.Name;

    /// <summary>The spoken language.</summary>
    public string Language => show.Language?.Value ?? site.Settings.Language.Code;

    /// <summary>The show's page.</summary>
    public UrlPath Home =>
        show.Section is { Value: var folder } && site.FindSection(folder) is { } section
            ? section.FirstUrl
            : site.Settings.Language.Root;

    /// <summary>The address of the feed.</summary>
    public UrlPath Feed => show.Feed is { Value: var path } ? new UrlPath(path) : Home / DefaultName;

    /// <summary>The show's identity across feeds.</summary>
    public string Identity => show.PodcastGuid?.Value ?? PodcastGuid.Of(new Uri(site.AbsoluteUrl(Feed))).ToString("D");

    /// <summary>The documents of the feed, the first one first; one even without episodes.</summary>
    public IReadOnlyList<PodcastDocument> Documents => _documents ??= Paged();

    private PodcastDocument[] Paged() =>
        episodes.Count == 0
            ? [new PodcastDocument(Feed, 1, [])]
            :
            [
                .. episodes
                    .Chunk(show.PageSize)
                    .Select((page, index) => new PodcastDocument(AddressOf(index + 1), index + 1, page)),
            ];

    // podcast.xml, podcast-2.xml
    private UrlPath AddressOf(int number) =>
        number == 1 ? Feed : new UrlPath($"{Feed.Value[..^".xml".Length]}-{number}.xml");
}
