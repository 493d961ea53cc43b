using Companion.Content.FrontMatters;
using Companion.Sources;

namespace Companion.Content.Models;

/// <summary>A content file as read: its text, its front matter, and the span of its body.</summary>
/// <param name="Path">
/// Its path below <c>input/</c>, with <c>/</c>: <c>django-riffs/2021-07-19-14-go-live-deployment.md</c>.
/// </param>
/// <param name="Source">The whole text.</param>
/// <param name="FrontMatter">The front matter; empty for a file without.</param>
/// <param name="Body">Everything after the front matter.</param>
public sealed record ContentFile(string Path, SourceText Source, FrontMatter FrontMatter, SourceSpan Body);
