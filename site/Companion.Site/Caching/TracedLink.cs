using Companion.Sources;

namespace Companion.Site.Caching;

/// <summary>A link or picture of a page, by its place in the page's own text.</summary>
/// <param name="Target">The address as it appears in the HTML.</param>
/// <param name="IsImage">Whether it is a picture.</param>
/// <param name="Span">Where the author wrote it.</param>
internal sealed record TracedLink(string Target, bool IsImage, SourceSpan Span);
