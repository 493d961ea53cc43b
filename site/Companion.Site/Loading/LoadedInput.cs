using Companion.Content.Models;
using Companion.Content.Settings;

namespace Companion.Site.Loading;

/// <summary>The input as read: settings, the published content files, and the files to copy.</summary>
/// <param name="Settings">The site's settings.</param>
/// <param name="Content">The content files that are published now.</param>
/// <param name="Unreadable">
/// Paths below <c>input/</c> of content files that could not be read; links to their pages are not reported.
/// </param>
/// <param name="StaticFiles">The files to copy: paths below <c>input/</c>.</param>
internal sealed record LoadedInput(
    SiteSettings Settings,
    IReadOnlyList<ContentFile> Content,
    IReadOnlyList<string> Unreadable,
    IReadOnlyList<string> StaticFiles
)
{
    /// <summary>The settings as written.</summary>
    public required string SettingsText { get; init; }

    /// <summary>The content files that are drafts, in the future, or expired.</summary>
    public IReadOnlyList<ContentFile> Unpublished { get; init; } = [];

    /// <summary>Paths below <c>input/</c> of all content files.</summary>
    public IEnumerable<string> ContentPaths =>
        [.. Content.Select(file => file.Path), .. Unreadable, .. Unpublished.Select(file => file.Path)];
}
