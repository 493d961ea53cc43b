using Companion.Content.FrontMatters;
using Companion.Content.Settings;
using Companion.Sources;

namespace Companion.Content.Models;

/// <summary>A content file as read: its text, its front matter, and the span of its body.</summary>
/// <param name="Path">
/// Its path below <c>input/</c>, with <c>/</c>: <c>django-riffs/2021-07-19-14-go-live-deployment.md</c>.
/// </param>
/// <param name="Source">The whole text.</param>
/// <param name="FrontMatter">The front matter; empty for a file without.</param>
/// <param name="Body">Everything after the front matter.</param>
public sealed record ContentFile(string Path, SourceText Source, FrontMatter FrontMatter, SourceSpan Body)
{
    /// <summary>What the path says about the page, without what names the language.</summary>
    public ContentPath Place { get; init; } = new(Path);

    /// <summary>The language it is written in.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Whether the body is HTML, which only shortcodes change.</summary>
    public bool IsHtml => ContentPath.IsHtml(Path);
}
