using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>One of Apple's categories, as written: <c>Technology</c> or <c>Education &gt; How To</c>.</summary>
/// <param name="Name">The category.</param>
/// <param name="Subcategory">The category below it; null for none.</param>
/// <param name="Span">Its position in <c>site.yaml</c>.</param>
public sealed record ShowCategory(string Name, string? Subcategory, SourceSpan Span);
