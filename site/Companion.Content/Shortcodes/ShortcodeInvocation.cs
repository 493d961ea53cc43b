using Companion.Content.Models;
using Companion.Content.Urls;

namespace Companion.Content.Shortcodes;

/// <summary>A call of a shortcode in a page, ready to be rendered.</summary>
public sealed record ShortcodeInvocation
{
    /// <summary>The parameters.</summary>
    public required ShortcodeArguments Arguments { get; init; }

    /// <summary>The file that the call stands in.</summary>
    public required ContentFile File { get; init; }

    /// <summary>Where that file's page is.</summary>
    public required UrlPath Url { get; init; }

    /// <summary>The site that the page belongs to.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>The pictures that pages can show.</summary>
    public required IImageCatalog Images { get; init; }

    /// <summary>The inner text with its own calls expanded; empty when there is none.</summary>
    public string InnerText { get; init; } = "";

    /// <summary>Renders Markdown, such as the inner text, to HTML.</summary>
    public required Func<string, string> RenderMarkdown { get; init; }

    /// <summary>
    /// Renders Markdown that stands in the page without being part of its outline: a heading becomes a paragraph in bold.
    /// </summary>
    public required Func<string, string> RenderAside { get; init; }

    /// <summary>Renders code of a language, coloured, as the page's code blocks are.</summary>
    public required Func<string, string, string> RenderCode { get; init; }
}
