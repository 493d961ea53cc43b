using System.Collections.Concurrent;
using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Caching;
using Companion.Site.Planning;

namespace Companion.Site.Tracing;

/// <summary>
/// The fingerprints of the answers that a site gives in one of its languages: a page rendered from equal answers is equal. Thread-safe; each is
/// computed once.
/// </summary>
internal sealed class SiteAnswers
{
    private readonly SitePlan _plan;
    private readonly SiteModel _site;
    private readonly ConcurrentDictionary<SiteQuery, Digest> _known = new();
    private readonly Dictionary<string, Term> _terms;

    /// <summary>Creates the answers of a planned site in one language.</summary>
    public SiteAnswers(SitePlan plan, SiteModel site)
    {
        _plan = plan;
        _site = site;
        _terms = site.Settings.Taxonomies.SelectMany(site.TermsOf).ToDictionary(term => term.Url.Value);
        Facts = new PageFacts(name => Of(new SiteQuery(SiteQueryKind.Notebook, name)));
    }

    /// <summary>The fingerprints of the pages' facts.</summary>
    public PageFacts Facts { get; }

    /// <summary>The fingerprint of the answer to a question.</summary>
    public Digest Of(SiteQuery query) => _known.GetOrAdd(query, Compute);

    private Digest Compute(SiteQuery query)
    {
        var site = _site;
        return query.Kind switch
        {
            SiteQueryKind.Content => Facts.Of(site.Content),
            SiteQueryKind.Recent => Facts.Of(site.Recent),
            SiteQueryKind.SectionsIn => Facts.Of(site.SectionsIn(query.Key)),
            SiteQueryKind.Translations => Translations(query.Key),
            SiteQueryKind.Pages => Facts.Of(site.Pages),
            SiteQueryKind.Sections => Facts.Of(site.Sections),
            SiteQueryKind.Section => Facts.Of([site.FindSection(query.Key)]),
            SiteQueryKind.InSection => Facts.Of(site.InSection(query.Key)),
            SiteQueryKind.NotebookPages => Facts.Of(site.NotebookPages),
            SiteQueryKind.ExperimentList => Facts.Of([site.ExperimentList]),
            SiteQueryKind.Under => Facts.Of(_terms.TryGetValue(query.Key, out var term) ? site.Under(term) : []),
            SiteQueryKind.Neighbours => Neighbours(query.Key),
            SiteQueryKind.Related => Facts.Of(site.FindByPath(query.Key) is { } page ? site.RelatedTo(page) : []),
            SiteQueryKind.With => Facts.Of(site.EpisodesWith(query.Key)),
            SiteQueryKind.People => Facts.Of(site.PersonPages),
            SiteQueryKind.Path => Facts.Of([site.FindByPath(query.Key)]),
            SiteQueryKind.List => Facts.Of([site.FindList(query.Key)]),
            SiteQueryKind.Named => Facts.Of(site.Named(query.Key)),
            SiteQueryKind.Aliases => Facts.Of(site.Pages.Where(page => page.Aliases.Count > 0)),
            SiteQueryKind.Terms => TermsOf(query.Key),
            SiteQueryKind.HasTerms => new DigestBuilder().Add(HasTerms(query.Key) ? 1 : 0).ToDigest(),
            SiteQueryKind.Image => Picture(query.Key),
            SiteQueryKind.Episode => _plan.Podcasts.Episodes.DigestOf(query.Key),
            SiteQueryKind.Notebook => Notebook(query.Key),
            SiteQueryKind.Notebooks => Notebooks(),
            SiteQueryKind.ShortcodeTemplate => _plan.Templates.OfShortcode(query.Key),
            SiteQueryKind.Partial => _plan.Templates.OfPartial(query.Key),
            _ => throw new InvalidOperationException($"Unknown query {query.Kind}"),
        };
    }

    private Digest Translations(string key) =>
        new DigestBuilder()
            .AddAll(
                [.. _site.TranslationsOf(key)],
                (digest, translation) => digest.Add(translation.Language.Code).Add(Facts.Of(translation.Page))
            )
            .ToDigest();

    private Digest Neighbours(string path)
    {
        if (_site.FindByPath(path) is not { } page)
        {
            return Digest.None;
        }

        var (newer, older) = _site.NeighboursOf(page);
        return Facts.Of([newer, older]);
    }

    private Digest TermsOf(string key) =>
        new DigestBuilder()
            .AddAll(
                [.. _site.Settings.Taxonomies.Where(taxonomy => taxonomy.Key == key).SelectMany(_site.TermsOf)],
                (digest, term) => digest.Add(term.Name).Add(term.Url.Value)
            )
            .ToDigest();

    private bool HasTerms(string key) =>
        _site.Settings.Taxonomies.Any(taxonomy => taxonomy.Key == key && _site.HasTerms(taxonomy));

    private Digest Picture(string url)
    {
        var size = _plan.SizeOf(new UrlPath(url));
        return new DigestBuilder().Add(size?.Width ?? -1).Add(size?.Height ?? -1).ToDigest();
    }

    private Digest Notebook(string name) =>
        _plan.Notebooks.Find(name) is { } notebook
            ? new DigestBuilder()
                .Add(notebook.File)
                .Add(notebook.RunnableCount ?? -1)
                .AddAll(
                    notebook.Libraries,
                    (digest, library) => digest.Add(library.Reference).Add(string.Join('/', library.Files))
                )
                .Add(_plan.NotebookFiles[notebook.Download])
                .ToDigest()
            : new DigestBuilder().Add(_plan.Notebooks.IsBroken(name) ? 1 : 0).ToDigest();

    private Digest Notebooks() =>
        new DigestBuilder()
            .AddAll(
                _plan.Notebooks.All,
                (digest, notebook) => digest.Add(Of(new SiteQuery(SiteQueryKind.Notebook, notebook.Name)))
            )
            .ToDigest();
}
