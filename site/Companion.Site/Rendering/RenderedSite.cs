using Companion.Content.Markup;
using Companion.Site.Planning;

namespace Companion.Site.Rendering;

/// <summary>A site whose pages have been written.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Pages">The pages; those in a feed include their HTML.</param>
internal sealed record RenderedSite(SitePlan Plan, IReadOnlyCollection<RenderedPage> Pages);
