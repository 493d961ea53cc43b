using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Pipeline;
using Companion.Site.Podcasts.Rules;

namespace Companion.Site.Podcasts;

/// <summary>What the site publishes for listeners.</summary>
/// <param name="Episodes">What is known of each episode.</param>
/// <param name="Channels">The shows that have episodes to listen to.</param>
internal sealed record PodcastPlan(EpisodeCatalog Episodes, IReadOnlyList<PodcastChannel> Channels)
{
    /// <summary>Finds the episodes and the shows, claims their files, and applies the rules of directories.</summary>
    /// <param name="sites">The site in all its languages.</param>
    /// <param name="published">The author's published files: their full paths by their addresses.</param>
    /// <param name="files">Reads the files of episodes.</param>
    /// <param name="claims">The claims of the output folder's files.</param>
    /// <param name="build">The build, which receives the messages.</param>
    public static PodcastPlan Of(
        IReadOnlyList<SiteModel> sites,
        IReadOnlyDictionary<UrlPath, string> published,
        EpisodeFiles files,
        OutputClaims claims,
        BuildContext build
    )
    {
        var finder = new SiteFileFinder(build.Options, published);
        var episodes = new EpisodePlanner(files, finder, build).Plan(sites);
        var plan = new PodcastPlan(episodes, PodcastChannels.Of(sites, episodes));
        new PodcastChecks(finder, build).Run(sites, plan.Channels);
        foreach (var claim in plan.Claims())
        {
            claims.Add(claim, build.Diagnostics);
        }

        return plan;
    }

    /// <summary>The episodes whose player other sites can show.</summary>
    public IEnumerable<PublishedEpisode> Embedded =>
        Episodes.All.Select(episode => episode.Episode).Where(episode => episode.EmbedPage is not null);

    /// <summary>The files that players on other sites read, as patterns of paths: a few, whatever the number of episodes.</summary>
    public IReadOnlyList<string> OpenPatterns =>
        [
            .. Channels
                .SelectMany(channel => channel.Documents.Select(document => channel.Site.Href(document.Url)))
                .Concat(Episodes.All.SelectMany(episode => PatternsOf(episode.Episode)))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> PatternsOf(PublishedEpisode episode) =>
        episode
            .TranscriptFiles.Select(file => file.Address.Path)
            .Append(episode.ChapterFile?.Path)
            .OfType<UrlPath>()
            .Select(path =>
                Path.GetExtension(path.Value) is ".vtt" or ".srt" ? $"/*{Path.GetExtension(path.Value)}"
                : path.Segments[^1] == EpisodePlanner.ChapterFileName ? $"/*/{EpisodePlanner.ChapterFileName}"
                : path.ToEncodedString()
            );

    private IEnumerable<OutputClaim> Claims()
    {
        foreach (var episode in Episodes.All)
        {
            var urls = episode.Files.Select(file => file.Url);
            if (episode.Episode.EmbedPage is not null)
            {
                urls = urls.Append(EmbedPage.DescriptionOf(episode.Episode.Page));
            }

            foreach (var url in urls)
            {
                var source = episode.Episode.Page.File.Source;
                yield return new OutputClaim(
                    OutputPath.For(url),
                    $"the files of \"{episode.Episode.Title}\"",
                    source.Path,
                    Location: null,
                    "rename the other one"
                );
            }
        }

        foreach (var channel in Channels)
        {
            var show = channel.Show;
            var origin = show.Feed is { } feed ? show.Origin.Source.At(feed.Span) : show.Origin;
            foreach (var document in channel.Documents)
            {
                yield return new OutputClaim(
                    OutputPath.For(document.Url),
                    $"the feed of {channel.Title}",
                    origin.Source.Path,
                    origin,
                    "give the feed another address, such as feed: /podcast.xml"
                );
            }
        }
    }
}
