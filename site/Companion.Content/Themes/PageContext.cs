using Companion.Content.Episodes;
using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Content.Urls;

namespace Companion.Content.Themes;

/// <summary>Everything that a layout needs to render a page.</summary>
public sealed record PageContext
{
    /// <summary>The whole site.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>The page to render.</summary>
    public required Page Page { get; init; }

    /// <summary>The addresses of the theme's files.</summary>
    public required AssetMap Assets { get; init; }

    /// <summary>The page's body; empty for a list page without an introduction.</summary>
    public RenderedContent Content { get; init; } = RenderedContent.Empty;

    /// <summary>The pages that a list page lists, in order; empty for other pages.</summary>
    public IReadOnlyList<ListedPage> Listed { get; init; } = [];

    /// <summary>The feed of the site or section that the page belongs to.</summary>
    public required UrlPath Feed { get; init; }

    /// <summary>The shows of the site that can be subscribed to.</summary>
    public IReadOnlyList<PodcastLink> Podcasts { get; init; } = [];

    /// <summary>What is known of episodes.</summary>
    public required IEpisodeCatalog Episodes { get; init; }

    /// <summary>The site's web manifest; null when there is none.</summary>
    public UrlPath? Manifest { get; init; }

    /// <summary>The picture for links to the page, where it has none of its own; null when none is drawn.</summary>
    public UrlPath? Card { get; init; }

    /// <summary>The dimensions in pixels of the page's picture or card, if it has one.</summary>
    public (int Width, int Height)? ImageSize { get; init; }

    /// <summary>
    /// Whether readers can run experiments in the page: the site has the runtime for it, at <c>/runtime/</c>.
    /// </summary>
    public bool IsLive { get; init; }

    /// <summary>The author's style sheet, which comes after the theme's; null when there is none.</summary>
    public UrlPath? OwnStyleSheet { get; init; }

    /// <summary>The author's HTML for the end of <c>head</c>; null when there is none.</summary>
    public string? OwnHead { get; init; }

    /// <summary>The author's HTML in place of the theme's header; null when there is none.</summary>
    public string? OwnHeader { get; init; }

    /// <summary>The author's HTML for the end of the footer; null when there is none.</summary>
    public string? OwnFooter { get; init; }

    /// <summary>
    /// The page's content security policy for hosts that send no headers, to write into a <c>meta</c> element; null when
    /// there is none.
    /// </summary>
    public string? Policy { get; init; }

    /// <summary>A link to a page of the site.</summary>
    public string Href(UrlPath url) => Site.Href(url);

    /// <summary>A link to one of the theme's files.</summary>
    public string Asset(string name) => Site.Href(Assets[name]);
}
