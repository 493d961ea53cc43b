using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Models;

/// <summary>An old address that redirects to a page.</summary>
/// <param name="From">The old address, cleaned as Hugo cleans it: <c>/djangoriffs/14.</c></param>
/// <param name="File">The redirect page's file: <c>djangoriffs/14./index.html</c>.</param>
/// <param name="To">The page.</param>
/// <param name="Origin">Where the author wrote it; null for one that comes with the page.</param>
public sealed record Alias(UrlPath From, OutputPath File, UrlPath To, SourceLocation? Origin);
