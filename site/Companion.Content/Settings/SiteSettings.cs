using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.Settings;

/// <summary>The contents of <c>input/site.yaml</c>: what applies to the whole site.</summary>
public sealed record SiteSettings
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>The site's address, with a trailing slash; a deploy passes its own with <c>--base-url</c>.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>What the site is about, in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary>Who makes the site.</summary>
    public Author? Author { get; init; }

    /// <summary>The theme's name.</summary>
    public string Theme { get; init; } = "riffs";

    /// <summary>Where the theme is set; null when it is the default.</summary>
    public SourceLocation? ThemeOrigin { get; init; }

    /// <summary>Other places where the show is available.</summary>
    public IReadOnlyList<SiteLink> Links { get; init; } = [];

    /// <summary>The site's repository, for "edit this page" links; null when there is none.</summary>
    public Uri? Repository { get; init; }

    /// <summary>The URL pattern of each section that has one, in Hugo's syntax: <c>/blog/:year/:slug/</c>.</summary>
    public IReadOnlyDictionary<string, Located<string>> Permalinks { get; init; } =
        new Dictionary<string, Located<string>>();

    /// <summary>The show's entry in its feed, as written; null when there is none.</summary>
    public DataMapping? Podcast { get; init; }
}
