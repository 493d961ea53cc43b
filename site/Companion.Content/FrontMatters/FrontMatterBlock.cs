using Companion.Sources;

namespace Companion.Content.FrontMatters;

/// <summary>The start of a content file, and the rest.</summary>
/// <param name="FrontMatter">
/// The front matter, <see cref="FrontMatters.FrontMatter.Empty"/> for a file without; null when it could not be read,
/// which is reported.
/// </param>
/// <param name="Body">
/// Everything after the closing fence and its line end; empty when there is no closing fence.
/// </param>
public sealed record FrontMatterBlock(FrontMatter? FrontMatter, SourceSpan Body);
