using Companion.Content.Podcasts;
using Companion.Content.Settings;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Models;

/// <summary>
/// Builds the model of one language of a site from its content files: addresses, terms, lists and aliases. Reports
/// conflicts.
/// </summary>
public sealed class SiteModelBuilder
{
    private readonly SiteSettings _settings;
    private readonly DiagnosticBag _diagnostics;
    private readonly TermCatalog _terms = new();
    private readonly PageAddresses _addresses;

    /// <summary>
    /// Takes the site's settings, the files of the output folder claimed so far, and the bag that receives errors.
    /// </summary>
    public SiteModelBuilder(SiteSettings settings, OutputClaims claims, DiagnosticBag diagnostics)
    {
        _settings = settings;
        _diagnostics = diagnostics;
        _addresses = new PageAddresses(settings, diagnostics);
        Claims = claims;
    }

    /// <summary>Every claimed file of the output folder.</summary>
    public OutputClaims Claims { get; }

    /// <summary>Builds the model.</summary>
    /// <param name="files">The published content files.</param>
    /// <param name="notebooks">The pages of notebooks.</param>
    public SiteModel Build(IReadOnlyList<ContentFile> files, IReadOnlyList<NotebookPage>? notebooks = null)
    {
        var introductions = FindIntroductions(files);
        var written = files.Where(file => !file.Place.IsListIntroduction).ToArray();
        var sections = new SectionTree(_settings, written, introductions.Keys);
        var content = written
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => MakePage(file, sections))
            .OfType<ContentPage>()
            .Where(page => Claims.Add(PageClaim(page), _diagnostics))
            .ToArray();
        var lists = new ListPages(_settings, sections, introductions, _addresses)
            .Make(content, _terms.All)
            .Concat(WithList(notebooks ?? [], content).Select(page => page with { Language = _settings.Language }))
            .Concat(content.Where(HasOwnTranscript).Select(TranscriptPage.For))
            .Concat(content.Where(page => page.Episode?.Audio is not null).Select(EmbedPage.For))
            .Concat(_settings.HasSearch ? [SearchPage.For(_settings.Language)] : [])
            .Concat(new People(_settings).PagesFor(content))
            .Where(page =>
                page is not (NotFoundPage or SearchPage or PersonPage or PeoplePage or EmbedPage)
                || !Claims.Contains(OutputPath.For(page.Url))
            )
            .Where(page => Claims.Add(ListClaim(page), _diagnostics))
            .ToArray();
        WarnOfUnused(
            introductions.Values.Except(
                lists.OfType<ListPage>().Select(list => list.Introduction).OfType<ContentFile>()
            )
        );

        // Last, so that the error is reported for an alias when it would overwrite a page.
        return new SiteModel(
            _settings,
            [.. content.Select(page => page with { Aliases = AliasesOf(page, page.File) })],
            [
                .. lists.Select(page =>
                    page is ListPage { IsFirst: true } list ? list with { Aliases = AliasesOf(list) } : page
                ),
            ]
        );
    }

    private static bool HasOwnTranscript(ContentPage page) =>
        page.Episode is { } episode && episode.Transcripts.Any(transcript => !transcript.IsExternal);

    // A section of that name has its own list.
    private IEnumerable<Page> WithList(IReadOnlyList<NotebookPage> notebooks, ContentPage[] content)
    {
        var url = notebooks.Count > 0 ? ExperimentListPage.Address : _settings.Language.Root / "notebooks/";
        return
            (notebooks.Count == 0 && !content.Any(CallsSimulation))
            || content.Any(page => new UrlPath($"/{page.Section}/") == url)
            ? notebooks
            : [new ExperimentListPage { Url = url, Title = "Experiments" }, .. notebooks];
    }

    // Before anything is rendered, it is enough to know that there may be one.
    private static bool CallsSimulation(ContentPage page) =>
        page.File.Source.Text.Contains("{{< simulation ", StringComparison.Ordinal)
        || page.File.Source.Text.Contains("{{% simulation ", StringComparison.Ordinal);

    private Dictionary<string, ContentFile> FindIntroductions(IReadOnlyList<ContentFile> files)
    {
        var found = new Dictionary<string, ContentFile>(StringComparer.Ordinal);
        foreach (
            var file in files
                .Where(file => file.Place.IsListIntroduction)
                .OrderBy(file => file.Path, StringComparer.Ordinal)
        )
        {
            if (!found.TryAdd(file.Place.Folder, file))
            {
                _diagnostics.Add(
                    Diagnostic.Error(
                        file.Source.Path,
                        $"the list is introduced twice: here and in {found[file.Place.Folder].Source.Path}",
                        "remove one of the two"
                    )
                );
            }
        }

        return found;
    }

    private void WarnOfUnused(IEnumerable<ContentFile> introductions)
    {
        foreach (var file in introductions)
        {
            _diagnostics.Add(
                Diagnostic.Warning(
                    file.Source.At(new SourceSpan(0, 0)),
                    $"nothing shows this text: no page has the term {file.Place.Folder}",
                    "an _index.md introduces the site, a section, or a term that pages have (tags/python/_index.md)"
                )
            );
        }
    }

    private ContentPage? MakePage(ContentFile file, SectionTree sections)
    {
        var path = file.Place;
        if (_addresses.Find(file) is not { } url)
        {
            return null;
        }

        var section = sections.Containing(path.ParentFolder);
        return new ContentPage
        {
            Url = url,
            Title = file.FrontMatter.Title ?? Titles.FromName(file.FrontMatter.Slug ?? path.Name),
            Description = file.FrontMatter.Description,
            File = file,
            Language = _settings.Language,
            Section = section,
            Episode =
                EpisodeReader.NamesAudio(file.FrontMatter.Data)
                || (section.Length > 0 && _settings.ShowOf(section) is not null)
                    ? EpisodeReader.Read(file.Source, file.FrontMatter.Data, _diagnostics)
                    : null,
            IsListed = file.FrontMatter.Build.IsListed,
            Date = file.FrontMatter.Date,
            Terms = !file.FrontMatter.Build.IsListed
                ? []
                :
                [
                    .. _settings.Taxonomies.SelectMany(taxonomy =>
                        FindTerms(taxonomy, file, file.FrontMatter.TermsOf(taxonomy.Key, file.Source, _diagnostics))
                    ),
                ],
            Image =
                file.FrontMatter.Image is { } image && ExternalAddress(image) is null
                    ? FindImage(path, url, image)
                    : null,
            ExternalImage = file.FrontMatter.Image is { } external ? ExternalAddress(external) : null,
        };
    }

    private IEnumerable<Term> FindTerms(Taxonomy taxonomy, ContentFile file, IReadOnlyList<Located<string>> names)
    {
        foreach (var name in names.Where(name => Slug.FromPath(name.Value).Length == 0))
        {
            _diagnostics.Add(
                Diagnostic.Warning(
                    file.Source.At(name.Span),
                    $"\"{name.Value}\" in {taxonomy.Key} contains nothing to make an address from, so it is not shown",
                    "use letters or digits"
                )
            );
        }

        return _terms.Find(taxonomy, names);
    }

    // From the site's root, or relative to the page's file.
    private UrlPath FindImage(ContentPath path, UrlPath page, Located<string> image)
    {
        var fromRoot = new UrlPath("/" + image.Value.TrimStart('/'));
        if (image.Value.StartsWith('/') || IsClaimed(fromRoot))
        {
            return fromRoot;
        }

        var beside = path.IsBundle ? page / image.Value : new UrlPath("/" + path.Folder) / image.Value;
        return path.IsBundle || IsClaimed(beside) ? beside : fromRoot;
    }

    private static Uri? ExternalAddress(Located<string> image) =>
        Uri.TryCreate(image.Value, UriKind.Absolute, out var address) && !address.IsFile ? address : null;

    private bool IsClaimed(UrlPath url) =>
        url.Segments.Length > 0
        && url.Value.Split('/').Skip(1).All(OutputPath.IsSafeSegment)
        && Claims.Contains(OutputPath.For(url));

    private Alias[] AliasesOf(Page page, ContentFile file) =>
        [.. file.FrontMatter.Aliases.Select(written => MakeAlias(page, file, written)).OfType<Alias>()];

    private Alias[] AliasesOf(ListPage list)
    {
        var aliases = list.Introduction is { } introduction ? AliasesOf(list, introduction).ToList() : [];
        if (list.Pager is { } pager)
        {
            // Hugo counts from /page/1/, which leads to the list itself.
            aliases.AddRange(Generated(pager.First / "page/1", pager.First));
        }

        if (list is HomePage && _settings.Languages is [{ Language: var main }, _, ..] && main == _settings.Language)
        {
            // As in Hugo, the main language is found with its code and without.
            var other = main.Root == UrlPath.Root ? new UrlPath($"/{Slug.From(main.Code)}") : UrlPath.Root;
            aliases.AddRange(Generated(other, main.Root));
        }

        return [.. aliases];
    }

    private IEnumerable<Alias> Generated(UrlPath from, UrlPath to)
    {
        var file = OutputPath.For(from.AsFolder());
        if (!Claims.Contains(file))
        {
            Claims.Add(
                new OutputClaim(file, $"the way to {to}", Path: null, Location: null, "use another address"),
                _diagnostics
            );
            yield return new Alias(from, file, to, Origin: null);
        }
    }

    private Alias? MakeAlias(Page page, ContentFile file, Located<string> written)
    {
        var origin = file.Source.At(written.Span);
        var parent = new UrlPath("/" + string.Join('/', page.Url.Segments.SkipLast(1)));
        if (!AliasPath.TryClean(written.Value, parent, out var path, out var problem))
        {
            _diagnostics.Error(origin, problem, "write a path from the site's root, such as /old/address");
            return null;
        }

        // As in Hugo, a page may name its own address.
        if (path.File == OutputPath.For(page.Url))
        {
            return null;
        }

        var claim = new OutputClaim(
            path.File,
            $"alias \"{written.Value}\"",
            file.Source.Path,
            origin,
            "an alias must be an unused address; remove one of the two"
        );
        return Claims.Add(claim, _diagnostics) ? new Alias(path.Url, path.File, page.Url, origin) : null;
    }

    private static OutputClaim PageClaim(ContentPage page) =>
        new(
            OutputPath.For(page.Url),
            $"page \"{page.Title}\"",
            page.File.Source.Path,
            page.File.Source.At(page.FrontMatter.Url?.Span ?? page.FrontMatter.SlugSpan ?? new SourceSpan(0, 0)),
            "give one of the two a different slug or url"
        );

    private static OutputClaim ListClaim(Page page) =>
        new(
            OutputPath.For(page.Url),
            $"list \"{page.Title}\"",
            (page as ListPage)?.Introduction?.Source.Path,
            Location: null,
            "give the other page a different slug or url"
        );
}
