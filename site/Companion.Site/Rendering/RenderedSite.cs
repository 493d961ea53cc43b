using Companion.Content.Markup;
using Companion.Site.Planning;

namespace Companion.Site.Rendering;

/// <summary>A site whose pages are written.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Pages">The pages; those that a feed holds with their HTML.</param>
internal sealed record RenderedSite(SitePlan Plan, IReadOnlyCollection<RenderedPage> Pages);
