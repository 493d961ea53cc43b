using System.Collections.Concurrent;
using Companion.Content.Podcasts;
using Companion.Content.Urls;
using Companion.Site.Podcasts;

namespace Companion.Site.Cards;

/// <summary>Finds the pictures of shows on disk; one on another site is not fetched.</summary>
/// <param name="published">The author's published files: their full paths by their addresses.</param>
internal sealed class ShowArtwork(IReadOnlyDictionary<UrlPath, string> published)
{
    private readonly ConcurrentDictionary<string, CardArtwork?> _known = new(StringComparer.Ordinal);

    /// <summary>The picture of a show; null when there is none.</summary>
    public CardArtwork? Of(Show? show) =>
        show?.Artwork is { Value: var written } ? _known.GetOrAdd(written, Find) : null;

    private CardArtwork? Find(string written) =>
        EpisodeAddresses.OfImage(written).Path is { } url && published.TryGetValue(url, out var file)
            ? CardArtwork.At(file)
            : null;
}
