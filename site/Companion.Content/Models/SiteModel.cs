using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>The whole site, typed and immutable: every page, term and alias, and how they refer to each other.</summary>
public sealed class SiteModel
{
    private readonly Dictionary<string, ContentPage> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentPage> _byPathInAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SectionPage> _sections;
    private readonly ILookup<Taxonomy, Term> _terms;
    private readonly ILookup<string, ContentPage> _bySection;
    private readonly ILookup<Term, ContentPage> _byTerm;
    private readonly Dictionary<ContentPage, (ContentPage? Newer, ContentPage? Older)> _neighbours;

    /// <summary>Creates the model from the published pages.</summary>
    /// <param name="settings">The site's settings.</param>
    /// <param name="content">The pages that authors wrote, in any order.</param>
    /// <param name="lists">All other pages.</param>
    public SiteModel(SiteSettings settings, IEnumerable<ContentPage> content, IEnumerable<Page> lists)
    {
        Settings = settings;
        Content = [.. InHugoOrder(content)];
        Pages = [.. Content, .. lists];
        Aliases = [.. Pages.SelectMany(page => page.Aliases)];
        Sections = [.. Pages.OfType<SectionPage>()];
        _sections = Sections.ToDictionary(section => section.Section, StringComparer.Ordinal);
        foreach (var page in Content)
        {
            _byPath[page.File.Path] = page;
            _byPathInAnyCase.TryAdd(page.File.Path, page);
        }

        _bySection = Content.ToLookup(page => page.Section, StringComparer.Ordinal);
        _byTerm = Content
            .SelectMany(page => page.Terms.Select(term => (term, page)))
            .ToLookup(pair => pair.term, pair => pair.page);
        _terms = _byTerm
            .Select(group => group.Key)
            .OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(term => term.Url)
            .ToLookup(term => term.Taxonomy);
        _neighbours = FindNeighbours();
    }

    /// <summary>The site's settings.</summary>
    public SiteSettings Settings { get; }

    /// <summary>The pages that authors wrote: by weight, then newest first, as Hugo lists them.</summary>
    public IReadOnlyList<ContentPage> Content { get; }

    /// <summary>Every page, lists included.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The sections' list pages, by folder name.</summary>
    public IReadOnlyList<SectionPage> Sections { get; }

    /// <summary>Every old address.</summary>
    public IReadOnlyList<Alias> Aliases { get; }

    /// <summary>The pages of a section, newest first.</summary>
    public IEnumerable<ContentPage> InSection(string section) => _bySection[section];

    /// <summary>The pages with a term, newest first.</summary>
    public IEnumerable<ContentPage> Under(Term term) => _byTerm[term];

    /// <summary>The terms of a taxonomy that have pages, by name.</summary>
    public IEnumerable<Term> TermsOf(Taxonomy taxonomy) => _terms[taxonomy];

    /// <summary>The next and the previous page of the same section, by time; null at either end.</summary>
    public (ContentPage? Newer, ContentPage? Older) NeighboursOf(ContentPage page) =>
        _neighbours.GetValueOrDefault(page);

    /// <summary>
    /// The page for a file below <c>input/</c>; null when there is none. Case is ignored, as in Hugo, unless files
    /// differ only in case.
    /// </summary>
    public ContentPage? FindByPath(string path) =>
        _byPath.GetValueOrDefault(path) ?? _byPathInAnyCase.GetValueOrDefault(path);

    /// <summary>The list page of a page's section; null for a page at the root.</summary>
    public SectionPage? SectionOf(ContentPage page) => FindSection(page.Section);

    /// <summary>The list page of a section by its folder name; null when there is none.</summary>
    public SectionPage? FindSection(string section) => _sections.GetValueOrDefault(section);

    /// <summary>
    /// An address on the site as it appears in links: from the host's root, below the base URL's path, percent-encoded.
    /// </summary>
    public string Href(UrlPath url) => Settings.BaseUrl.AbsolutePath.TrimEnd('/') + url.ToEncodedString();

    /// <summary>
    /// An address as the author wrote it, made ready for the page: a root-relative one gets the base URL's path as its
    /// prefix, any other stays as it is.
    /// </summary>
    public string Rebase(string written) =>
        written.StartsWith('/') && !written.StartsWith("//", StringComparison.Ordinal)
            ? Settings.BaseUrl.AbsolutePath.TrimEnd('/') + written
            : written;

    /// <summary>A full address on the site.</summary>
    public string AbsoluteUrl(UrlPath url) => Settings.BaseUrl.GetLeftPart(UriPartial.Authority) + Href(url);

    // Hugo's default order: weight (pages without weight last), date (newest first), title, path.
    private static IEnumerable<ContentPage> InHugoOrder(IEnumerable<ContentPage> pages) =>
        pages
            .OrderBy(page => page.FrontMatter.Weight == 0 ? int.MaxValue : page.FrontMatter.Weight)
            .ThenByDescending(page => page.Date ?? DateTimeOffset.MinValue)
            .ThenBy(page => page.Title, StringComparer.Ordinal)
            .ThenBy(page => page.File.Path, StringComparer.Ordinal);

    private Dictionary<ContentPage, (ContentPage? Newer, ContentPage? Older)> FindNeighbours()
    {
        var found = new Dictionary<ContentPage, (ContentPage?, ContentPage?)>(ReferenceEqualityComparer.Instance);
        foreach (var section in _bySection.Where(section => section.Key.Length > 0))
        {
            var pages = section.ToArray();
            for (var i = 0; i < pages.Length; i++)
            {
                found[pages[i]] = (i > 0 ? pages[i - 1] : null, i + 1 < pages.Length ? pages[i + 1] : null);
            }
        }

        return found;
    }
}
