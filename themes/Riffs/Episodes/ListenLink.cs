using Companion.Content.Markup;

namespace Riffs.Episodes;

/// <summary>A link that plays an episode.</summary>
/// <param name="Player">The player: <c>Spotify</c>.</param>
/// <param name="Url">The address.</param>
public sealed record ListenLink(string Player, string Url)
{
    /// <summary>
    /// The links in a page's text that lead to one episode on a known player, the first for each player. Links to a
    /// whole show are skipped: they do not play this page's episode.
    /// </summary>
    public static IReadOnlyList<ListenLink> In(RenderedContent content) =>
        [
            .. content
                .Links.Where(link => !link.IsImage)
                .Select(link => (link.Target, Player: PlayerOf(link.Target)))
                .Where(link => link.Player is not null)
                .Select(link => new ListenLink(link.Player!, link.Target))
                .DistinctBy(link => link.Player),
        ];

    private static string? PlayerOf(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var url)
            ? (url.Host, url.AbsolutePath, url.Query) switch
            {
                ("open.spotify.com", var path, _) when path.Contains("/episode/") => "Spotify",
                ("podcasts.apple.com", _, var query) when query.Contains("i=") => "Apple Podcasts",
                ("pca.st", var path, _) when path.StartsWith("/episode/") => "Pocket Casts",
                ("overcast.fm", var path, _) when path.StartsWith("/+") => "Overcast",
                _ => null,
            }
            : null;
}
