using Companion.Content.Models;

namespace Companion.Content.Episodes;

/// <summary>The HTML with which other sites show the player of an episode.</summary>
public static class EmbedFrame
{
    /// <summary>The frame of an episode.</summary>
    /// <param name="episode">The episode's page.</param>
    /// <param name="site">The site.</param>
    public static string Of(ContentPage episode, SiteModel site) =>
        $"<iframe src=\"{site.AbsoluteUrl(EmbedPage.UrlOf(episode))}\""
        + $" title=\"{Attribute($"{EpisodeTitle.Parse(episode.Title).Text} · {site.Settings.Title}")}\""
        + $" height=\"{EmbedPage.Height}\" style=\"width:100%;border:0\" loading=\"lazy\"></iframe>";

    private static string Attribute(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
