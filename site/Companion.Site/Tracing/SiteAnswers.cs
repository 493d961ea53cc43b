using System.Collections.Concurrent;
using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Caching;
using Companion.Site.Planning;

namespace Companion.Site.Tracing;

/// <summary>
/// The fingerprints of the answers that a site gives: a page rendered from equal answers is equal. Thread-safe; each is
/// computed once.
/// </summary>
internal sealed class SiteAnswers
{
    private readonly SitePlan _plan;
    private readonly ConcurrentDictionary<SiteQuery, Digest> _known = new();
    private readonly Dictionary<string, Term> _terms;

    /// <summary>Creates the answers of a planned site.</summary>
    public SiteAnswers(SitePlan plan)
    {
        _plan = plan;
        _terms = Taxonomy.All.SelectMany(plan.Site.TermsOf).ToDictionary(term => term.Url.Value);
        Facts = new PageFacts(name => Of(new SiteQuery(SiteQueryKind.Notebook, name)));
    }

    /// <summary>The fingerprints of the pages' facts.</summary>
    public PageFacts Facts { get; }

    /// <summary>The fingerprint of the answer to a question.</summary>
    public Digest Of(SiteQuery query) => _known.GetOrAdd(query, Compute);

    private Digest Compute(SiteQuery query)
    {
        var site = _plan.Site;
        return query.Kind switch
        {
            SiteQueryKind.Content => Facts.Of(site.Content),
            SiteQueryKind.Pages => Facts.Of(site.Pages),
            SiteQueryKind.Sections => Facts.Of(site.Sections),
            SiteQueryKind.Section => Facts.Of([site.FindSection(query.Key)]),
            SiteQueryKind.InSection => Facts.Of(site.InSection(query.Key)),
            SiteQueryKind.NotebookPages => Facts.Of(site.NotebookPages),
            SiteQueryKind.NotebookList => Facts.Of([site.NotebookList]),
            SiteQueryKind.Under => Facts.Of(_terms.TryGetValue(query.Key, out var term) ? site.Under(term) : []),
            SiteQueryKind.Neighbours => Neighbours(query.Key),
            SiteQueryKind.Path => Facts.Of([site.FindByPath(query.Key)]),
            SiteQueryKind.Named => Facts.Of(site.Named(query.Key)),
            SiteQueryKind.Aliases => Facts.Of(site.Pages.Where(page => page.Aliases.Count > 0)),
            SiteQueryKind.Terms => TermsOf(query.Key),
            SiteQueryKind.HasTerms => new DigestBuilder().Add(HasTerms(query.Key) ? 1 : 0).ToDigest(),
            SiteQueryKind.Image => Picture(query.Key),
            SiteQueryKind.Notebook => Notebook(query.Key),
            SiteQueryKind.Notebooks => Notebooks(),
            _ => throw new InvalidOperationException($"Unknown query {query.Kind}"),
        };
    }

    private Digest Neighbours(string path)
    {
        if (_plan.Site.FindByPath(path) is not { } page)
        {
            return default;
        }

        var (newer, older) = _plan.Site.NeighboursOf(page);
        return Facts.Of([newer, older]);
    }

    private Digest TermsOf(string key) =>
        new DigestBuilder()
            .AddAll(
                [.. Taxonomy.All.Where(taxonomy => taxonomy.Key == key).SelectMany(_plan.Site.TermsOf)],
                (digest, term) => digest.Add(term.Name).Add(term.Url.Value)
            )
            .ToDigest();

    private bool HasTerms(string key) =>
        Taxonomy.All.Any(taxonomy => taxonomy.Key == key && _plan.Site.HasTerms(taxonomy));

    private Digest Picture(string url)
    {
        var size = _plan.Images.SizeOf(new UrlPath(url));
        return new DigestBuilder().Add(size?.Width ?? -1).Add(size?.Height ?? -1).ToDigest();
    }

    private Digest Notebook(string name) =>
        _plan.Notebooks.Find(name) is { } notebook
            ? new DigestBuilder().Add(notebook.File).Add(_plan.NotebookFiles[notebook.Download]).ToDigest()
            : new DigestBuilder().Add(_plan.Notebooks.IsBroken(name) ? 1 : 0).ToDigest();

    private Digest Notebooks() =>
        new DigestBuilder()
            .AddAll(
                _plan.Notebooks.All,
                (digest, notebook) => digest.Add(Of(new SiteQuery(SiteQueryKind.Notebook, notebook.Name)))
            )
            .ToDigest();
}
