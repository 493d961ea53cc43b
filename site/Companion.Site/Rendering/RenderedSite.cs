using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Site.Caching;
using Companion.Site.Feeds;
using Companion.Site.Planning;

namespace Companion.Site.Rendering;

/// <summary>A site whose pages have been written.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Pages">The pages, without their HTML.</param>
/// <param name="Traces">How the pages were rendered, by their output files.</param>
internal sealed record RenderedSite(
    SitePlan Plan,
    IReadOnlyCollection<RenderedPage> Pages,
    IReadOnlyDictionary<string, PageTrace> Traces
)
{
    /// <summary>Whether a page has something that readers could run.</summary>
    public bool HasExperiments { get; init; }

    /// <summary>What readers search, by its page; nothing on a site without an index.</summary>
    public required IReadOnlyDictionary<Page, SearchText> SearchTexts { get; init; }

    /// <summary>The pages that feeds contain, or that have a twin in Markdown.</summary>
    public required IReadOnlyDictionary<Page, FeedItem> FeedItems { get; init; }
}
