using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Notebooks;
using Companion.Content.Urls;
using Companion.Site.Caching;
using Companion.Site.Planning;

namespace Companion.Site.Tracing;

/// <summary>
/// The site as one page reads it: every question that its rendering asks about other pages, pictures and notebooks is
/// noted. For one thread.
/// </summary>
internal sealed class PageReads : ISiteReads, IImageCatalog, INotebookCatalog, IEpisodeCatalog
{
    private readonly SitePlan _plan;
    private readonly HashSet<SiteQuery> _queries = [];

    /// <summary>Starts without questions.</summary>
    /// <param name="plan">The site in all languages.</param>
    /// <param name="site">The site in the page's language.</param>
    public PageReads(SitePlan plan, SiteModel site)
    {
        _plan = plan;
        Site = site.ReadBy(this);
    }

    /// <summary>The site.</summary>
    public SiteModel Site { get; }

    /// <inheritdoc />
    public IReadOnlyList<NotebookDocument> All
    {
        get
        {
            Note(new SiteQuery(SiteQueryKind.Notebooks));
            return _plan.Notebooks.All;
        }
    }

    /// <inheritdoc />
    public void Note(SiteQuery query) => _queries.Add(query);

    /// <inheritdoc />
    public (int Width, int Height)? SizeOf(UrlPath url)
    {
        Note(new SiteQuery(SiteQueryKind.Image, url.Value));
        return _plan.SizeOf(url);
    }

    /// <inheritdoc />
    public PublishedEpisode? Find(ContentPage page)
    {
        Note(new SiteQuery(SiteQueryKind.Episode, page.File.Path));
        return _plan.Podcasts.Episodes.Find(page);
    }

    /// <inheritdoc />
    public NotebookDocument? Find(string name)
    {
        Note(new SiteQuery(SiteQueryKind.Notebook, name));
        return _plan.Notebooks.Find(name);
    }

    /// <inheritdoc />
    public bool IsBroken(string name)
    {
        Note(new SiteQuery(SiteQueryKind.Notebook, name));
        return _plan.Notebooks.IsBroken(name);
    }

    /// <summary>The questions with the fingerprints of their answers.</summary>
    public IReadOnlyList<SiteRead> Answered(SiteAnswers answers) =>
        [.. _queries.Select(query => new SiteRead(query, answers.Of(query)))];
}
