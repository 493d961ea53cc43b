namespace Companion.Content.Models;

/// <summary>A question about the site. A page that asked it depends on the answer.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Key">What it is asked of; empty where the kind says it all.</param>
public sealed record SiteQuery(SiteQueryKind Kind, string Key = "");
