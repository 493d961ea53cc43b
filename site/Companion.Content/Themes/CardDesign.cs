using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Settings;

namespace Companion.Content.Themes;

/// <summary>
/// How a theme's cards look: the pictures that stand for a page where somebody shares a link to it. The colours are
/// <c>#rrggbb</c>.
/// </summary>
public sealed record CardDesign
{
    /// <summary>The colour of the background.</summary>
    public required string Background { get; init; }

    /// <summary>The colour of the page's title.</summary>
    public required string Ink { get; init; }

    /// <summary>The colour of the show's title.</summary>
    public required string Quiet { get; init; }

    /// <summary>The colour of the mark and of the facts.</summary>
    public required string Accent { get; init; }

    /// <summary>The colour of the lines that the mark is drawn on.</summary>
    public required string Lines { get; init; }

    /// <summary>The mark as an SVG path within 64 by 64 units.</summary>
    public required string Mark { get; init; }

    /// <summary>The fonts, in TrueType or OpenType: a glyph that the first does not have is taken from the next.</summary>
    public required IReadOnlyList<ReadOnlyMemory<byte>> Fonts { get; init; }

    /// <summary>The facts above a title, such as the episode's number and the date, in the language of the settings.</summary>
    public required Func<SiteSettings, ContentPage, PublishedEpisode?, IReadOnlyList<string>> Facts { get; init; }
}
