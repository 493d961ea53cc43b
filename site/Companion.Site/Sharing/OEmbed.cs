using System.Text.Json.Nodes;
using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Planning;
using Companion.Site.Podcasts;

namespace Companion.Site.Sharing;

/// <summary>
/// What another site reads to show the player of an episode whose address somebody pastes there (oEmbed 1.0, type
/// <c>rich</c>).
/// </summary>
/// <param name="plan">The site.</param>
internal sealed class OEmbed(SitePlan plan)
{
    // As wide as a column of text; the frame itself is as wide as its surroundings.
    private const int Width = 640;

    /// <summary>The document of an episode.</summary>
    public string Render(PublishedEpisode episode)
    {
        var site = plan.SiteOf(episode.Page);
        var document = new JsonObject
        {
            ["version"] = "1.0",
            ["type"] = "rich",
            ["title"] = episode.Title,
            ["author_name"] = episode.Show?.Author?.Value ?? site.Settings.Author?.Name ?? site.Settings.Title,
            ["provider_name"] = episode.Show?.Title?.Value ?? site.Settings.Title,
            ["provider_url"] = site.AbsoluteUrl(site.Settings.Language.Root),
            ["html"] = EmbedFrame.Of(episode.Page, site),
            ["width"] = Width,
            ["height"] = EmbedPage.Height,
        };
        if (PictureOf(episode) is { } picture && plan.SizeOf(picture) is var (width, height))
        {
            document["thumbnail_url"] = site.AbsoluteUrl(picture);
            document["thumbnail_width"] = width;
            document["thumbnail_height"] = height;
        }

        return document.ToJsonString();
    }

    private UrlPath? PictureOf(PublishedEpisode episode) =>
        episode.Page.Image
        ?? plan.Cards.UrlFor(episode.Page)
        ?? (episode.Show?.Artwork is { Value: var artwork } ? EpisodeAddresses.OfImage(artwork).Path : null);
}
