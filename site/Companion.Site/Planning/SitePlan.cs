using Companion.Content.Models;
using Companion.Content.Notebooks;
using Companion.Content.Themes;
using Companion.Content.Urls;
using Companion.Site.Cards;
using Companion.Site.Feeds;
using Companion.Site.Headers;
using Companion.Site.Podcasts;
using Companion.Site.Redirects;
using Companion.Site.Runtimes;
using Companion.Site.Templates;
using Companion.Site.Themes;
using Companion.Sources;

namespace Companion.Site.Planning;

/// <summary>
/// Everything to write, known before anything is written: the model and every file of the output folder.
/// </summary>
internal sealed record SitePlan
{
    /// <summary>
    /// An empty file that makes GitHub Pages publish the folder as it is: otherwise Jekyll would leave out what begins
    /// with <c>_</c>, such as the runtime's <c>_framework</c>.
    /// </summary>
    public static OutputPath NoJekyll { get; } = new(".nojekyll");

    /// <summary>The address of the web manifest.</summary>
    public static UrlPath ManifestUrl { get; } = new("/manifest.webmanifest");

    /// <summary>The site in each of its languages, its own first.</summary>
    public required IReadOnlyList<SiteModel> Sites { get; init; }

    /// <summary>The site in its own language.</summary>
    public SiteModel MainSite => Sites[0];

    /// <summary>Every page in every language.</summary>
    public IEnumerable<Page> Pages => Sites.SelectMany(site => site.Pages);

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

    /// <summary>Whether readers can search the site for words.</summary>
    public required bool HasSearch { get; init; }

    /// <summary>The author's templates.</summary>
    public required TemplateCatalog Templates { get; init; }

    /// <summary>The pictures for links to pages that have none of their own.</summary>
    public required CardPlan Cards { get; init; }

    /// <summary>The pictures that pages can show.</summary>
    public required IImageCatalog Images { get; init; }

    /// <summary>The width and height in pixels of a picture or a card; null when they are not known.</summary>
    public (int Width, int Height)? SizeOf(UrlPath url) =>
        Cards.Draws(url) ? (Card.Width, Card.Height) : Images.SizeOf(url);

    /// <summary>What the site publishes for listeners.</summary>
    public required PodcastPlan Podcasts { get; init; }

    /// <summary>Addresses of pages whose files could not be read.</summary>
    public required IReadOnlySet<UrlPath> ExcusedUrls { get; init; }

    /// <summary>The addresses that unpublished pages would have.</summary>
    public required IReadOnlyDictionary<UrlPath, ContentFile> Unpublished { get; init; }

    /// <summary>Every old address.</summary>
    public IEnumerable<Alias> Aliases => Sites.SelectMany(site => site.Aliases);

    /// <summary>The generated files that a file of the author's replaces, such as <c>robots.txt</c>.</summary>
    public required IReadOnlySet<OutputPath> Replaced { get; init; }

    /// <summary>The lists that have a feed: the home page, sections, taxonomies and terms.</summary>
    public IEnumerable<ListPage> FeedLists => Pages.OfType<ListPage>().Where(page => page.IsFirst);

    /// <summary>The site in the language of a page.</summary>
    public SiteModel SiteOf(Page page) =>
        Sites.FirstOrDefault(site => site.Settings.Language.Code == page.Language.Code) ?? MainSite;

    /// <summary>The page of a file; null when there is none.</summary>
    /// <param name="path">The file's path below <c>input/</c>, with <c>/</c>.</param>
    public ContentPage? FindPage(string path) =>
        Sites.Select(site => site.FindByPath(path)).FirstOrDefault(page => page is not null && page.File.Path == path);

    /// <summary>The pages in a list's feed.</summary>
    public IEnumerable<ContentPage> FeedPages(ListPage list)
    {
        var site = SiteOf(list);
        var pages = list is TaxonomyPage { Taxonomy: var taxonomy }
            ? site.Recent.Where(page => page.Terms.Any(term => term.Taxonomy.Key == taxonomy.Key))
            : site.AllListedOn(list);
        return RssFeed.Choose(pages, site.Settings.FeedLimit);
    }

    /// <summary>The site's settings as written.</summary>
    public required string SettingsText { get; init; }

    /// <summary>The response headers.</summary>
    public required SiteHeaders Headers { get; init; }

    /// <summary>The author's own <c>_redirects</c>, of the content folder and of <c>static/</c>.</summary>
    public IReadOnlyList<SourceText> OwnRedirects { get; init; } = [];

    /// <summary>The rules of the author's own <c>_redirects</c>.</summary>
    public IReadOnlyList<RedirectRule> OwnRules { get; init; } = [];
}
