using Companion.Content.Markup;
using Companion.Site.Caching;
using Companion.Site.Planning;

namespace Companion.Site.Rendering;

/// <summary>A site whose pages have been written.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Pages">The pages; those in a feed include their HTML as feed readers get it.</param>
/// <param name="Traces">How the pages were rendered, by their output files.</param>
internal sealed record RenderedSite(
    SitePlan Plan,
    IReadOnlyCollection<RenderedPage> Pages,
    IReadOnlyDictionary<string, PageTrace> Traces
)
{
    /// <summary>Whether a page has something that readers could run.</summary>
    public bool HasExperiments { get; init; }
}
