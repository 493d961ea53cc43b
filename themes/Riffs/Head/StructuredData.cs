using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Themes;
using Riffs.Words;

namespace Riffs.Head;

/// <summary>
/// Describes a page as JSON-LD with schema.org's vocabulary. Only an episode whose recording this site publishes or names
/// has audio (<c>associatedMedia</c>).
/// </summary>
internal static class StructuredData
{
    /// <summary>
    /// The page's description as JSON that is safe inside a <c>script</c> element; null for a page that needs none.
    /// </summary>
    public static string? For(PageContext context)
    {
        var described = context.Page switch
        {
            ContentPage page => Describe(context, page),
            HomePage => Site(context),
            NotebookPage page => Notebook(context, page),
            _ => null,
        };
        if (described is null)
        {
            return null;
        }

        var whole = new JsonObject { ["@context"] = "https://schema.org" };
        if (Breadcrumbs(context) is not { } breadcrumbs)
        {
            foreach (var (name, value) in described.ToArray())
            {
                whole[name] = value?.DeepClone();
            }
        }
        else
        {
            whole["@graph"] = new JsonArray(described, breadcrumbs);
        }

        return whole.ToJsonString();
    }

    private static JsonObject Describe(PageContext context, ContentPage page)
    {
        var episode = context.Episodes.Find(page);
        var title = EpisodeTitle.Parse(page.Title);
        var isEpisode = title.Number is not null || episode is { Recording: not null } or { Number: not null };
        var described = new JsonObject
        {
            ["@type"] = isEpisode ? "PodcastEpisode" : "Article",
            ["name"] = title.Text,
            ["url"] = context.Site.AbsoluteUrl(page.Url),
        };
        AddIfKnown(described, "episodeNumber", episode?.Number ?? title.Number);
        AddIfKnown(described, "datePublished", page.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        AddIfKnown(described, "description", page.Description);
        AddIfKnown(
            described,
            "image",
            (page.Image ?? context.Card) is { } image ? context.Site.AbsoluteUrl(image) : null
        );
        AddIfKnown(described, "author", Author(context.Site));
        described["timeRequired"] = $"PT{context.Content.ReadingMinutes}M";
        if (isEpisode)
        {
            AddIfKnown(described, "associatedMedia", Audio(context, episode));
            AddIfKnown(described, "actor", People(context, episode));
        }

        described[isEpisode ? "partOfSeries" : "isPartOf"] = Site(context);
        return described;
    }

    private static JsonObject? Audio(PageContext context, PublishedEpisode? episode)
    {
        if (episode?.Recording is not { } recording)
        {
            return null;
        }

        var audio = new JsonObject
        {
            ["@type"] = "AudioObject",
            ["contentUrl"] = recording.Address.Absolute(context.Site),
            ["encodingFormat"] = recording.MediaType,
        };
        AddIfKnown(audio, "duration", recording.Duration is { } duration ? XmlConvert.ToString(Whole(duration)) : null);
        AddIfKnown(audio, "contentSize", recording.Length?.ToString(CultureInfo.InvariantCulture));
        return audio;
    }

    private static TimeSpan Whole(TimeSpan duration) => TimeSpan.FromSeconds(Math.Round(duration.TotalSeconds));

    private static JsonArray? People(PageContext context, PublishedEpisode? episode) =>
        episode is { People.Count: > 0 }
            ? new JsonArray([.. episode.People.Select(JsonNode (person) => Person(context, person))])
            : null;

    private static JsonObject Person(PageContext context, Participant person)
    {
        var described = new JsonObject { ["@type"] = "Person", ["name"] = person.Name };
        AddIfKnown(described, "url", person.Page?.Absolute(context.Site));
        return described;
    }

    private static JsonObject Notebook(PageContext context, NotebookPage page) =>
        new()
        {
            ["@type"] = "LearningResource",
            ["name"] = page.Title,
            ["url"] = context.Site.AbsoluteUrl(page.Url),
            ["learningResourceType"] = "notebook",
            ["isAccessibleForFree"] = true,
            ["inLanguage"] = page.Language.Code,
            ["isPartOf"] = Site(context),
        };

    private static JsonObject Site(PageContext context)
    {
        var site = context.Site;
        var isShow =
            context.Podcasts.Count > 0 || site.Content.Any(page => EpisodeTitle.Parse(page.Title).Number is not null);
        var described = new JsonObject
        {
            ["@type"] = isShow ? "PodcastSeries" : "WebSite",
            ["name"] = site.Settings.Title,
            ["url"] = site.AbsoluteUrl(site.Settings.Language.Root),
        };
        AddIfKnown(described, "description", site.Settings.Description);
        AddIfKnown(described, "author", Author(site));
        AddIfKnown(described, "webFeed", context.Podcasts is [var podcast, ..] ? site.AbsoluteUrl(podcast.Feed) : null);
        return described;
    }

    // From the home page down; nothing for the home page itself.
    private static JsonObject? Breadcrumbs(PageContext context)
    {
        var site = context.Site;
        var folder = (context.Page as ContentPage)?.Section ?? "";
        var steps = new List<(string Name, string Url)> { (context.Page.Title, site.AbsoluteUrl(context.Page.Url)) };
        while (site.FindSection(folder) is { } section)
        {
            steps.Insert(0, (section.Title, site.AbsoluteUrl(section.FirstUrl)));
            folder = section.Parent;
        }

        if (context.Page is NotebookPage && site.ExperimentList is { } list)
        {
            steps.Insert(0, (list.Title, site.AbsoluteUrl(list.Url)));
        }

        if (steps.Count == 1)
        {
            return null;
        }

        steps.Insert(0, (Vocabulary.Of(site.Settings)["Home"], site.AbsoluteUrl(site.Settings.Language.Root)));
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([
                .. steps.Select(
                    (step, index) =>
                        new JsonObject
                        {
                            ["@type"] = "ListItem",
                            ["position"] = index + 1,
                            ["name"] = step.Name,
                            ["item"] = step.Url,
                        }
                ),
            ]),
        };
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
