using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Site.Caching;

namespace Companion.Site.Podcasts;

/// <summary>The episodes of a site.</summary>
/// <param name="episodes">The episodes, by the paths of their content files.</param>
internal sealed class EpisodeCatalog(IReadOnlyDictionary<string, PlannedEpisode> episodes) : IEpisodeCatalog
{
    /// <summary>No episodes.</summary>
    public static EpisodeCatalog Empty { get; } = new(new Dictionary<string, PlannedEpisode>());

    /// <summary>All episodes, in any order.</summary>
    public IEnumerable<PlannedEpisode> All => episodes.Values;

    /// <inheritdoc />
    public PublishedEpisode? Find(ContentPage page) => episodes.GetValueOrDefault(page.File.Path)?.Episode;

    /// <summary>The fingerprint of everything that is known of an episode besides its page's own file.</summary>
    /// <param name="path">The path of the page's file.</param>
    public Digest DigestOf(string path) => episodes.GetValueOrDefault(path)?.Digest ?? Digest.None;
}
