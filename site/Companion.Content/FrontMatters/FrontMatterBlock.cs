using Companion.Sources;

namespace Companion.Content.FrontMatters;

/// <summary>What a content file begins with, and what follows.</summary>
/// <param name="FrontMatter">
/// The front matter, <see cref="FrontMatters.FrontMatter.Empty"/> for a file without; null when it could not be read,
/// which the diagnostics tell.
/// </param>
/// <param name="Body">Everything behind the closing fence and its line end; empty when there is no closing fence.</param>
public sealed record FrontMatterBlock(FrontMatter? FrontMatter, SourceSpan Body);
