using Companion.Content.Models;

namespace Companion.Site.Caching;

/// <summary>A question that rendering a page asked, and the fingerprint of the answer.</summary>
/// <param name="Query">The question.</param>
/// <param name="Answer">The answer's fingerprint.</param>
internal sealed record SiteRead(SiteQuery Query, Digest Answer);
