using Companion.Content.Models;
using Companion.Content.Notebooks;
using Companion.Sources;
using Companion.Content.Themes;
using Companion.Content.Urls;
using Companion.Site.Feeds;
using Companion.Site.Runtimes;
using Companion.Site.Themes;

namespace Companion.Site.Planning;

/// <summary>Everything that will be written, before anything is: the model and every file of the output folder.</summary>
internal sealed record SitePlan
{
    /// <summary>The site.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>The theme.</summary>
    public required Theme Theme { get; init; }

    /// <summary>Every file of the output folder.</summary>
    public required OutputClaims Claims { get; init; }

    /// <summary>The files to copy: their full path by their address.</summary>
    public required IReadOnlyDictionary<UrlPath, string> StaticFiles { get; init; }

    /// <summary>The theme's files as published.</summary>
    public required PublishedAssets Assets { get; init; }

    /// <summary>The notebooks that pages can show.</summary>
    public required INotebookCatalog Notebooks { get; init; }

    /// <summary>The notebooks to take home: their text by their address.</summary>
    public required IReadOnlyDictionary<UrlPath, string> NotebookFiles { get; init; }

    /// <summary>What runs experiments in pages.</summary>
    public required BrowserRuntime Runtime { get; init; }

    /// <summary>The pictures that pages can show.</summary>
    public required IImageCatalog Images { get; init; }

    /// <summary>Addresses of pages whose files could not be understood.</summary>
    public required IReadOnlySet<UrlPath> ExcusedUrls { get; init; }

    /// <summary>Where the pages would be that are not published.</summary>
    public required IReadOnlyDictionary<UrlPath, ContentFile> Unpublished { get; init; }

    /// <summary>The lists that have a feed: the home page and the sections.</summary>
    public IEnumerable<ListPage> FeedLists =>
        Site.Pages.OfType<ListPage>().Where(page => page is HomePage or SectionPage);

    /// <summary>The pages that a list's feed holds.</summary>
    public IEnumerable<ContentPage> FeedPages(ListPage list) =>
        RssFeed.Choose(
            list is SectionPage section
                ? Site.InSection(section.Section)
                : Site.Content.Where(page => page.Section.Length > 0)
        );

    /// <summary>The author's own <c>_redirects</c>; null for none.</summary>
    public SourceText? OwnRedirects { get; init; }
}
