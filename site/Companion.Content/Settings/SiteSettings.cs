using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.Settings;

/// <summary>What <c>input/site.yaml</c> says of the site as a whole.</summary>
public sealed record SiteSettings
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>Where the site will be, with a slash at its end; a deploy passes its own with <c>--base-url</c>.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>What the site is about, in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary>Who makes the site.</summary>
    public Author? Author { get; init; }

    /// <summary>The theme's name.</summary>
    public string Theme { get; init; } = "riffs";

    /// <summary>Where the theme is chosen; null when it is the default.</summary>
    public SourceLocation? ThemeOrigin { get; init; }

    /// <summary>Places to find the show elsewhere.</summary>
    public IReadOnlyList<SiteLink> Links { get; init; } = [];

    /// <summary>The repository that holds the site, for "edit this page" links; null for none.</summary>
    public Uri? Repository { get; init; }

    /// <summary>The URL pattern of each section that has one, as Hugo writes them: <c>/blog/:year/:slug/</c>.</summary>
    public IReadOnlyDictionary<string, Located<string>> Permalinks { get; init; } =
        new Dictionary<string, Located<string>>();

    /// <summary>What the show's feed says of the show as a whole, as written; null for none.</summary>
    public DataMapping? Podcast { get; init; }
}
