using Companion.Content.Models;
using Companion.Content.Notebooks;
using Companion.Content.Themes;
using Companion.Content.Urls;
using Companion.Site.Feeds;
using Companion.Site.Runtimes;
using Companion.Site.Themes;
using Companion.Sources;

namespace Companion.Site.Planning;

/// <summary>
/// Everything to write, known before anything is written: the model and every file of the output folder.
/// </summary>
internal sealed record SitePlan
{
    /// <summary>The site.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>The theme.</summary>
    public required Theme Theme { get; init; }

    /// <summary>Every file of the output folder.</summary>
    public required OutputClaims Claims { get; init; }

    /// <summary>The files to copy: their full paths by their addresses.</summary>
    public required IReadOnlyDictionary<UrlPath, string> StaticFiles { get; init; }

    /// <summary>The theme's published files.</summary>
    public required PublishedAssets Assets { get; init; }

    /// <summary>The notebooks that pages can show.</summary>
    public required INotebookCatalog Notebooks { get; init; }

    /// <summary>The notebooks for download: their text by their addresses.</summary>
    public required IReadOnlyDictionary<UrlPath, string> NotebookFiles { get; init; }

    /// <summary>The runtime for experiments in pages.</summary>
    public required BrowserRuntime Runtime { get; init; }

    /// <summary>The pictures that pages can show.</summary>
    public required IImageCatalog Images { get; init; }

    /// <summary>Addresses of pages whose files could not be read.</summary>
    public required IReadOnlySet<UrlPath> ExcusedUrls { get; init; }

    /// <summary>The addresses that unpublished pages would have.</summary>
    public required IReadOnlyDictionary<UrlPath, ContentFile> Unpublished { get; init; }

    /// <summary>The lists that have a feed: the home page and the sections.</summary>
    public IEnumerable<ListPage> FeedLists =>
        Site.Pages.OfType<ListPage>().Where(page => page is HomePage or SectionPage);

    /// <summary>The pages in a list's feed.</summary>
    public IEnumerable<ContentPage> FeedPages(ListPage list) =>
        RssFeed.Choose(
            list is SectionPage section
                ? Site.InSection(section.Section)
                : Site.Content.Where(page => page.Section.Length > 0)
        );

    /// <summary>The site's settings as written.</summary>
    public required string SettingsText { get; init; }

    /// <summary>The author's own <c>_redirects</c>; null when there is none.</summary>
    public SourceText? OwnRedirects { get; init; }
}
