using Companion.Content.Models;
using Companion.Content.Settings;

namespace Companion.Site.Loading;

/// <summary>The input as read: settings, the published content files, and the files to copy.</summary>
/// <param name="Settings">The site's settings.</param>
/// <param name="Content">The content files that are published now.</param>
/// <param name="Unreadable">
/// Paths below <c>input/</c> of content files that could not be read; links to their pages are not reported.
/// </param>
/// <param name="StaticFiles">The files to copy.</param>
internal sealed record LoadedInput(
    SiteSettings Settings,
    IReadOnlyList<ContentFile> Content,
    IReadOnlyList<string> Unreadable,
    IReadOnlyList<StaticFile> StaticFiles
)
{
    /// <summary>The settings and the data for templates, as written.</summary>
    public required string SettingsText { get; init; }

    /// <summary>The content files that are drafts, in the future, expired, or not to be written.</summary>
    public IReadOnlyList<ContentFile> Unpublished { get; init; } = [];

    /// <summary>Where all content files are, without what names their languages.</summary>
    public IEnumerable<ContentPath> ContentPlaces =>
        [
            .. Content.Select(file => file.Place),
            .. Unreadable.Select(path => Languages.Read(path).Place),
            .. Unpublished.Select(file => file.Place),
        ];

    /// <summary>Tells the languages of files.</summary>
    public ContentLanguages Languages { get; } = ContentLanguages.Of(Settings);
}
