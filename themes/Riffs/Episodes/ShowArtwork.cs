using Companion.Content.Podcasts;
using Companion.Content.Urls;

namespace Riffs.Episodes;

/// <summary>The picture of a show.</summary>
internal static class ShowArtwork
{
    /// <summary>
    /// The picture's file on this site. Null when there is none, and for a picture elsewhere, which the content security
    /// policy keeps out of pages.
    /// </summary>
    public static UrlPath? Of(Show? show) =>
        show?.Artwork?.Value is { } written && !written.Contains("://", StringComparison.Ordinal)
            ? new UrlPath("/" + written.TrimStart('/'))
            : null;
}
