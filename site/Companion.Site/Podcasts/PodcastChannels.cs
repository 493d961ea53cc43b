using Companion.Content.Episodes;
using Companion.Content.Models;

namespace Companion.Site.Podcasts;

/// <summary>The podcasts of a site.</summary>
internal static class PodcastChannels
{
    /// <summary>The shows that have episodes to listen to, in each of the site's languages.</summary>
    public static IReadOnlyList<PodcastChannel> Of(IReadOnlyList<SiteModel> sites, EpisodeCatalog episodes) =>
        [
            .. sites.SelectMany(site =>
                site.Settings.Shows.Select(show => new PodcastChannel(
                        site,
                        show,
                        [.. EpisodesOf(site, episodes).Where(episode => episode.Show == show)]
                    ))
                    .Where(channel => channel.Episodes.Count > 0)
            ),
        ];

    private static IEnumerable<PublishedEpisode> EpisodesOf(SiteModel site, EpisodeCatalog episodes) =>
        site
            .Recent.Where(page => page is { Episode: not null, Date: not null })
            .OrderByDescending(page => page.Date)
            .Select(episodes.Find)
            .OfType<PublishedEpisode>()
            .Where(episode => episode.Recording is not null);
}
