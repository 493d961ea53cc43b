using Companion.Content.Data;
using Companion.Content.Podcasts;
using Companion.Sources;

namespace Companion.Content.Settings;

/// <summary>The contents of <c>input/site.yaml</c>: what applies to the whole site.</summary>
public sealed record SiteSettings
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>The site's address, with a trailing slash; a deploy passes its own with <c>--base-url</c>.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>What the site is about, in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary>Who makes the site.</summary>
    public Author? Author { get; init; }

    /// <summary>The theme's name.</summary>
    public string Theme { get; init; } = "riffs";

    /// <summary>Where the theme is set; null when it is the default.</summary>
    public SourceLocation? ThemeOrigin { get; init; }

    /// <summary>Other places where the show is available.</summary>
    public IReadOnlyList<SiteLink> Links { get; init; } = [];

    /// <summary>The site's repository, for "edit this page" links; null when there is none.</summary>
    public Uri? Repository { get; init; }

    /// <summary>Whether names such as <c>:tada:</c> become emoji.</summary>
    public bool EnableEmoji { get; init; } = true;

    /// <summary>
    /// Whether readers can search the site: only where the author asks for it, because the index takes longer than all
    /// the rest of a build.
    /// </summary>
    public bool HasSearch { get; init; }

    /// <summary>
    /// Whether pages have twins in Markdown, and the site a list of them, <c>llms.txt</c>: for programs that read for somebody.
    /// </summary>
    public bool HasTwins { get; init; }

    /// <summary>
    /// Whether a picture is drawn for links to each page that has none of its own: only where the author asks for it,
    /// because a thousand of them take longer than a thousand pages.
    /// </summary>
    public bool HasCards { get; init; }

    /// <summary>Whether a formula may be written between single dollar signs.</summary>
    public bool HasSingleDollarMath { get; init; }

    /// <summary>The URL pattern of each section that has one, in Hugo's syntax: <c>/blog/:year/:slug/</c>.</summary>
    public IReadOnlyDictionary<string, Permalink> Permalinks { get; init; } = new Dictionary<string, Permalink>();

    /// <summary>The podcasts that the site publishes.</summary>
    public IReadOnlyList<Show> Shows { get; init; } = [];

    /// <summary>The language of these settings: the site's own, or that of <see cref="In"/>.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Every language of the site, its own first.</summary>
    public IReadOnlyList<LanguageSettings> Languages { get; init; } = [new LanguageSettings(Language.English)];

    /// <summary>What authors set for their templates.</summary>
    public DataMapping Params { get; init; } = DataMapping.Empty;

    /// <summary>The contents of <c>data/</c>, for templates, by folder and file name.</summary>
    public DataMapping Data { get; init; } = DataMapping.Empty;

    /// <summary>The author's own translations of the theme's words to this language.</summary>
    public DataMapping Words { get; init; } = DataMapping.Empty;

    /// <summary>The contents of <c>i18n/</c>: translations by the code of the language.</summary>
    public DataMapping Translations { get; init; } = DataMapping.Empty;

    /// <summary>The menus, by name; <c>main</c> is the site's header.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<MenuEntry>> Menus { get; init; } =
        new Dictionary<string, IReadOnlyList<MenuEntry>>();

    /// <summary>The taxonomies, in the order they are shown.</summary>
    public IReadOnlyList<Taxonomy> Taxonomies { get; init; } = Taxonomy.Default;

    /// <summary>How many pages a list shows before it goes on at <c>/page/2/</c>; null for all on one page.</summary>
    public int? Paginate { get; init; }

    /// <summary>The number of pages in a feed, the newest; null for all.</summary>
    public int? FeedLimit { get; init; } = DefaultFeedLimit;

    /// <summary>The number of pages in a feed where the author sets none.</summary>
    public const int DefaultFeedLimit = 20;

    /// <summary>
    /// Whether a date in a file's name comes before the page's <c>date</c>, and the rest of the name is its slug: Hugo's
    /// <c>frontmatter: { date: [":filename", ":default"] }</c>.
    /// </summary>
    public bool FileNameDatesFirst { get; init; }

    /// <summary>The show that the pages of a section are episodes of; null when there is none.</summary>
    /// <param name="section">The folder below <c>input/</c>.</param>
    public Show? ShowOf(string section) =>
        Shows.FirstOrDefault(show =>
            show.Section is { Value: var folder }
            && (section == folder || section.StartsWith(folder + "/", StringComparison.Ordinal))
        ) ?? Shows.FirstOrDefault(show => show.Section is null);

    /// <summary>The settings as they apply to one of the site's languages.</summary>
    public SiteSettings In(LanguageSettings language) =>
        this with
        {
            Language = language.Language,
            Words = Translations.Find(language.Language.Code)?.Value as DataMapping ?? DataMapping.Empty,
            Title = language.Title ?? Title,
            Description = language.Description ?? Description,
            Params = language.Params.Over(Params),
            Taxonomies = [.. Taxonomies.Select(taxonomy => taxonomy.Below(language.Language.Root))],
            Menus = language.Menus.Count == 0 ? Menus : Merged(language.Menus),
        };

    private Dictionary<string, IReadOnlyList<MenuEntry>> Merged(
        IReadOnlyDictionary<string, IReadOnlyList<MenuEntry>> own
    )
    {
        var merged = new Dictionary<string, IReadOnlyList<MenuEntry>>(Menus, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, entries) in own)
        {
            merged[name] = entries;
        }

        return merged;
    }
}
