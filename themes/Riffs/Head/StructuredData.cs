using System.Text.Json.Nodes;
using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Themes;
using Companion.Content.Urls;

namespace Riffs.Head;

/// <summary>
/// Describes a page as JSON-LD with schema.org's vocabulary. An episode has no audio (<c>associatedMedia</c>): this
/// site contains only its text and the links.
/// </summary>
internal static class StructuredData
{
    /// <summary>
    /// The page's description as JSON that is safe inside a <c>script</c> element; null for a page that needs none.
    /// </summary>
    public static string? For(PageContext context) =>
        context.Page switch
        {
            ContentPage page => Describe(context, page).ToJsonString(),
            HomePage => Site(context.Site).ToJsonString(),
            _ => null,
        };

    private static JsonObject Describe(PageContext context, ContentPage page)
    {
        var title = EpisodeTitle.Parse(page.Title);
        var described = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = title.Number is null ? "Article" : "PodcastEpisode",
            ["name"] = title.Text,
            ["url"] = context.Site.AbsoluteUrl(page.Url),
        };
        AddIfKnown(described, "episodeNumber", title.Number);
        AddIfKnown(described, "datePublished", page.Date?.ToString("yyyy-MM-dd"));
        AddIfKnown(described, "description", page.Description);
        AddIfKnown(described, "image", page.Image is { } image ? context.Site.AbsoluteUrl(image) : null);
        AddIfKnown(described, "author", Author(context.Site));
        described["timeRequired"] = $"PT{context.Content.ReadingMinutes}M";
        described[title.Number is null ? "isPartOf" : "partOfSeries"] = Site(context.Site);
        return described;
    }

    private static JsonObject Site(SiteModel site)
    {
        var isShow = site.Content.Any(page => EpisodeTitle.Parse(page.Title).Number is not null);
        var described = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = isShow ? "PodcastSeries" : "WebSite",
            ["name"] = site.Settings.Title,
            ["url"] = site.AbsoluteUrl(UrlPath.Root),
        };
        AddIfKnown(described, "description", site.Settings.Description);
        AddIfKnown(described, "author", Author(site));
        return described;
    }

    private static JsonObject? Author(SiteModel site)
    {
        if (site.Settings.Author is not { } author)
        {
            return null;
        }

        var described = new JsonObject { ["@type"] = "Person", ["name"] = author.Name };
        AddIfKnown(described, "url", author.Url?.AbsoluteUri);
        return described;
    }

    private static void AddIfKnown(JsonObject described, string name, JsonNode? value)
    {
        if (value is not null)
        {
            described[name] = value;
        }
    }
}
