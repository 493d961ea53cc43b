using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>
/// The whole site in one of its languages, typed and immutable: every page, term and alias, and how they refer to each
/// other.
/// </summary>
public sealed class SiteModel
{
    private readonly Dictionary<string, ContentPage> _byPath;
    private readonly Dictionary<string, ContentPage> _byPathInAnyCase;
    private readonly Dictionary<string, SectionPage> _sections;
    private readonly Dictionary<string, ListPage> _lists;
    private readonly ILookup<Taxonomy, Term> _terms;
    private readonly ILookup<string, ContentPage> _bySection;
    private readonly ILookup<Term, ContentPage> _byTerm;
    private readonly Dictionary<string, (ContentPage? Newer, ContentPage? Older)> _neighbours;
    private readonly ILookup<string, ContentPage> _byPerson;
    private readonly Dictionary<string, PersonPage> _people;
    private readonly RelatedPages _related;
    private readonly IReadOnlyList<ContentPage> _content;
    private readonly IReadOnlyList<Page> _pages;
    private readonly IReadOnlyList<SectionPage> _sectionPages;
    private readonly IReadOnlyList<Alias> _aliases;
    private readonly IReadOnlyList<ContentPage> _recent;
    private readonly ILookup<string, Translation> _translations = Array.Empty<Translation>().ToLookup(_ => "");
    private readonly ISiteReads? _reads;

    /// <summary>Creates the model from the published pages.</summary>
    /// <param name="settings">The site's settings.</param>
    /// <param name="content">The pages that authors wrote, in any order.</param>
    /// <param name="lists">All other pages.</param>
    public SiteModel(SiteSettings settings, IEnumerable<ContentPage> content, IEnumerable<Page> lists)
    {
        Settings = settings;
        _content = [.. InHugoOrder(content)];
        _pages = [.. _content, .. lists];
        _aliases = [.. _pages.SelectMany(page => page.Aliases)];
        _sectionPages = [.. _pages.OfType<SectionPage>().Where(section => section.IsFirst)];
        _sections = _sectionPages.ToDictionary(section => section.Section, StringComparer.Ordinal);
        _lists = new Dictionary<string, ListPage>(StringComparer.OrdinalIgnoreCase);
        foreach (var list in _pages.OfType<ListPage>().Where(list => list.IsFirst))
        {
            foreach (var folder in FoldersOf(list))
            {
                _lists.TryAdd(folder, list);
            }
        }

        _byPath = new Dictionary<string, ContentPage>(_content.Count, StringComparer.Ordinal);
        _byPathInAnyCase = new Dictionary<string, ContentPage>(_content.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var page in _content)
        {
            _byPath[page.File.Place.Path] = page;
            _byPathInAnyCase.TryAdd(page.File.Place.Path, page);
            _byPathInAnyCase.TryAdd(page.File.Path, page);
        }

        _recent = [.. _content.Where(page => page.IsListed && page.Section.Length > 0)];
        _bySection = _recent.ToLookup(page => page.Section, StringComparer.Ordinal);
        _byTerm = _content
            .Where(page => page.IsListed)
            .SelectMany(page => page.Terms.Select(term => (term, page)))
            .ToLookup(pair => pair.term, pair => pair.page);
        _terms = _byTerm
            .Select(group => group.Key)
            .OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(term => term.Url)
            .ToLookup(term => term.Taxonomy);
        _neighbours = FindNeighbours();
        var people = new People(settings);
        _people = _pages.OfType<PersonPage>().ToDictionary(person => person.Slug, StringComparer.Ordinal);
        var keys = _content
            .SelectMany(people.In)
            .Select(person => person.Name.Value)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, PersonKey, StringComparer.Ordinal);
        _byPerson = _recent
            .SelectMany(
                page => people.In(page).Select(person => keys[person.Name.Value]).Distinct(StringComparer.Ordinal),
                (page, key) => (key, page)
            )
            .ToLookup(pair => pair.key, pair => pair.page, StringComparer.Ordinal);
        _related = new RelatedPages(page =>
            [
                .. page.Terms.Select(term => _byTerm[term]),
                .. page.Episode?.People.Select(person => _byPerson[keys[person.Name.Value]]) ?? [],
            ]
        );
    }

    private SiteModel(SiteModel site, ILookup<string, Translation> translations, ISiteReads? reads)
    {
        Settings = site.Settings;
        _content = site._content;
        _pages = site._pages;
        _aliases = site._aliases;
        _sectionPages = site._sectionPages;
        _sections = site._sections;
        _lists = site._lists;
        _byPath = site._byPath;
        _byPathInAnyCase = site._byPathInAnyCase;
        _bySection = site._bySection;
        _byTerm = site._byTerm;
        _terms = site._terms;
        _neighbours = site._neighbours;
        _byPerson = site._byPerson;
        _people = site._people;
        _related = site._related;
        _recent = site._recent;
        _translations = translations;
        _reads = reads;
    }

    /// <summary>The site's settings in this language.</summary>
    public SiteSettings Settings { get; }

    /// <summary>The pages that authors wrote: by weight, then newest first, as Hugo lists them.</summary>
    public IReadOnlyList<ContentPage> Content => Answer(SiteQueryKind.Content, _content);

    /// <summary>The pages of all sections that lists contain, in the order of <see cref="Content"/>.</summary>
    public IReadOnlyList<ContentPage> Recent => Answer(SiteQueryKind.Recent, _recent);

    /// <summary>Every page, lists included.</summary>
    public IReadOnlyList<Page> Pages => Answer(SiteQueryKind.Pages, _pages);

    /// <summary>The sections' list pages, of any depth, in their order in <see cref="Pages"/>.</summary>
    public IReadOnlyList<SectionPage> Sections => Answer(SiteQueryKind.Sections, _sectionPages);

    /// <summary>The pages of notebooks.</summary>
    public IEnumerable<NotebookPage> NotebookPages =>
        Answer(SiteQueryKind.NotebookPages, _pages.OfType<NotebookPage>());

    /// <summary>The list of the notebooks; null on a site without any.</summary>
    public ExperimentListPage? ExperimentList =>
        Answer(SiteQueryKind.ExperimentList, _pages.OfType<ExperimentListPage>().FirstOrDefault());

    /// <summary>Every old address.</summary>
    public IReadOnlyList<Alias> Aliases => Answer(SiteQueryKind.Aliases, _aliases);

    /// <summary>
    /// This site, with the questions that are asked about it noted. A page that is rendered from it depends on the
    /// answers, and on nothing else of other pages: neither on their text nor on what they look like.
    /// </summary>
    public SiteModel ReadBy(ISiteReads reads) => new(this, _translations, reads);

    /// <summary>This site, with the pages of all its languages known.</summary>
    /// <param name="translations">Every page, by <see cref="Page.TranslationKey"/>.</param>
    internal SiteModel TranslatedBy(ILookup<string, Translation> translations) => new(this, translations, _reads);

    /// <summary>A page in all its languages, this one included; none on a site with one language.</summary>
    public IEnumerable<Translation> TranslationsOf(Page page) =>
        page.TranslationKey is { } key ? TranslationsOf(key) : [];

    /// <summary>The pages with a <see cref="Page.TranslationKey"/>, in all languages.</summary>
    public IEnumerable<Translation> TranslationsOf(string key) =>
        Answer(SiteQueryKind.Translations, _translations[key], key);

    /// <summary>The pages that a list page shows, in order; of a long list, those of this page only.</summary>
    public IEnumerable<ContentPage> ListedOn(Page page)
    {
        var all = AllListedOn(page);
        return page is ListPage { Pager: { } pager } ? pager.Slice(all) : all;
    }

    /// <summary>The pages that a list has on all its pages, in order.</summary>
    public IEnumerable<ContentPage> AllListedOn(Page page) =>
        page switch
        {
            HomePage => Recent,
            SectionPage section => InSection(section.Section),
            TermPage term => Under(term.Term),
            PersonPage person => EpisodesWith(person.Slug),
            _ => [],
        };

    /// <summary>The episodes with somebody whom a page introduces, newest first.</summary>
    public IEnumerable<ContentPage> EpisodesWith(ContentPage introduction) =>
        People.CanIntroduce(introduction) ? EpisodesWith(introduction.File.Place.Path) : [];

    /// <summary>
    /// The episodes with somebody, by the file that introduces the person, or else by the name as part of an address; newest
    /// first.
    /// </summary>
    public IEnumerable<ContentPage> EpisodesWith(string person) =>
        Answer(SiteQueryKind.With, _byPerson[person], person);

    /// <summary>The pages of people whom no page introduces, by name.</summary>
    public IReadOnlyCollection<PersonPage> PersonPages => Answer(SiteQueryKind.People, _people.Values);

    /// <summary>The page about somebody: one that introduces the person, or the list of the person's episodes; null for none.</summary>
    public Page? FindPerson(string name) =>
        FindIntroduction(name) ?? (Page?)_people.GetValueOrDefault(People.SlugOf(name));

    /// <summary>The page that introduces somebody; null for none.</summary>
    public ContentPage? FindIntroduction(string name) =>
        People.FilesFor(name).Select(FindByPath).FirstOrDefault(page => page is not null);

    /// <summary>The pages of a section, newest first.</summary>
    public IEnumerable<ContentPage> InSection(string section) =>
        Answer(SiteQueryKind.InSection, _bySection[section], section);

    /// <summary>The pages with a term, newest first.</summary>
    public IEnumerable<ContentPage> Under(Term term) => Answer(SiteQueryKind.Under, _byTerm[term], term.Url.Value);

    /// <summary>The terms of a taxonomy that have pages, by name.</summary>
    public IEnumerable<Term> TermsOf(Taxonomy taxonomy) => Answer(SiteQueryKind.Terms, _terms[taxonomy], taxonomy.Key);

    /// <summary>Whether a taxonomy has a term with pages.</summary>
    public bool HasTerms(Taxonomy taxonomy) => Answer(SiteQueryKind.HasTerms, _terms.Contains(taxonomy), taxonomy.Key);

    /// <summary>The next and the previous page of the same section, by time; null at either end.</summary>
    public (ContentPage? Newer, ContentPage? Older) NeighboursOf(ContentPage page) =>
        Answer(SiteQueryKind.Neighbours, _neighbours.GetValueOrDefault(page.File.Path), page.File.Path);

    /// <summary>Pages about the same as another, the nearest first, without its neighbours; at most three.</summary>
    public IReadOnlyList<ContentPage> RelatedTo(ContentPage page) =>
        Answer(SiteQueryKind.Related, FindRelated(page), page.File.Path);

    /// <summary>
    /// The page for a file below <c>input/</c>; null when there is none. Case is ignored, as in Hugo, unless files
    /// differ only in case.
    /// </summary>
    public ContentPage? FindByPath(string path) =>
        Answer(SiteQueryKind.Path, _byPath.GetValueOrDefault(path) ?? _byPathInAnyCase.GetValueOrDefault(path), path);

    /// <summary>
    /// The list page of a folder below <c>input/</c>, whether its <c>_index.md</c> exists or not; empty is the home page.
    /// Null when there is none; case is ignored.
    /// </summary>
    public ListPage? FindList(string folder) => Answer(SiteQueryKind.List, _lists.GetValueOrDefault(folder), folder);

    /// <summary>The pages whose file has a name, with or without <c>.md</c>, in any folder; case is ignored.</summary>
    public IEnumerable<ContentPage> Named(string name) =>
        Answer(
            SiteQueryKind.Named,
            _content.Where(page =>
                page.File.Place.Path.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase)
                || page.File.Place.TranslationKey.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase)
            ),
            name
        );

    /// <summary>The sections within a section, or those at the top for an empty name, by weight and then by title.</summary>
    public IEnumerable<SectionPage> SectionsIn(string section) =>
        Answer(
            SiteQueryKind.SectionsIn,
            _sectionPages
                .Where(each => each.Parent == section)
                .OrderBy(each =>
                    each.Introduction?.FrontMatter.Weight is null or 0
                        ? int.MaxValue
                        : each.Introduction.FrontMatter.Weight
                )
                .ThenBy(each => each.Title, StringComparer.OrdinalIgnoreCase),
            section
        );

    /// <summary>The list page of a page's section; null for a page at the root.</summary>
    public SectionPage? SectionOf(ContentPage page) => FindSection(page.Section);

    /// <summary>The list page of a section by its folder name; null when there is none.</summary>
    public SectionPage? FindSection(string section) =>
        Answer(SiteQueryKind.Section, _sections.GetValueOrDefault(section), section);

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

    /// <summary>Where a menu's entry leads: a path that it gives is below the language's home page.</summary>
    public string LinkOf(MenuEntry entry)
    {
        if (Uri.TryCreate(entry.Target, UriKind.Absolute, out var address) && !address.IsFile)
        {
            return entry.Target;
        }

        var end = entry.Target.AsSpan().IndexOfAny('#', '?') is var found and >= 0 ? found : entry.Target.Length;
        return Href(Settings.Language.Root / entry.Target[..end]) + entry.Target[end..];
    }

    /// <summary>A full address on the site.</summary>
    public string AbsoluteUrl(UrlPath url) => Settings.BaseUrl.GetLeftPart(UriPartial.Authority) + Href(url);

    // The folder of the _index.md that introduces a list, or would, without what names the language and with it.
    private IEnumerable<string> FoldersOf(ListPage list) =>
        list switch
        {
            { Introduction: { } introduction } =>
            [
                introduction.Place.Folder,
                new ContentPath(introduction.Path).Folder,
            ],
            SectionPage section => [section.Section],
            _ => [list.Url.Value[(Settings.Language.Root.Value.Length - 1)..].Trim('/')],
        };

    // A person is known by the page that introduces them, or else by their name as part of an address.
    private string PersonKey(string name) => FindIntroduction(name)?.File.Place.Path ?? People.SlugOf(name);

    private T Answer<T>(SiteQueryKind kind, T answer, string key = "")
    {
        _reads?.Note(new SiteQuery(kind, key));
        return answer;
    }

    // Hugo's default order: weight (pages without weight last), date (newest first), title, path.
    private static IEnumerable<ContentPage> InHugoOrder(IEnumerable<ContentPage> pages) =>
        pages
            .OrderBy(page => page.FrontMatter.Weight == 0 ? int.MaxValue : page.FrontMatter.Weight)
            .ThenByDescending(page => page.Date ?? DateTimeOffset.MinValue)
            .ThenBy(page => page.Title, StringComparer.Ordinal)
            .ThenBy(page => page.File.Path, StringComparer.Ordinal);

    private IReadOnlyList<ContentPage> FindRelated(ContentPage page)
    {
        var (newer, older) = _neighbours.GetValueOrDefault(page.File.Path);
        return page.IsListed ? _related.Of(page, [newer, older]) : [];
    }

    private Dictionary<string, (ContentPage? Newer, ContentPage? Older)> FindNeighbours()
    {
        var found = new Dictionary<string, (ContentPage?, ContentPage?)>(StringComparer.Ordinal);
        foreach (var section in _bySection.Where(section => section.Key.Length > 0))
        {
            var pages = section.ToArray();
            for (var i = 0; i < pages.Length; i++)
            {
                found[pages[i].File.Path] = (i > 0 ? pages[i - 1] : null, i + 1 < pages.Length ? pages[i + 1] : null);
            }
        }

        return found;
    }
}
