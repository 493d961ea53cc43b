using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>A call of a shortcode in a page, ready to be rendered.</summary>
public sealed record ShortcodeInvocation
{
    /// <summary>The parameters.</summary>
    public required ShortcodeArguments Arguments { get; init; }

    /// <summary>The file that contains the call.</summary>
    public required ContentFile File { get; init; }

    /// <summary>The address of that file's page.</summary>
    public required UrlPath Url { get; init; }

    /// <summary>The site that the page belongs to.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>The pictures that pages can show.</summary>
    public required IImageCatalog Images { get; init; }

    /// <summary>The call that this one is within; null for one directly in the page.</summary>
    public ShortcodeInvocation? Parent { get; init; }

    /// <summary>Its position among the calls directly in the page or in the same call, from 0, as Hugo counts.</summary>
    public int Ordinal { get; init; }

    /// <summary>The inner text with its own calls expanded; empty when there is none.</summary>
    public string InnerText { get; init; } = "";

    /// <summary>Renders Markdown, such as the inner text, to HTML.</summary>
    public required Func<string, string> RenderMarkdown { get; init; }

    /// <summary>Renders Markdown that is not part of the page's outline: a heading becomes a bold paragraph.</summary>
    public required Func<string, string> RenderAside { get; init; }

    /// <summary>Renders code in a language, highlighted like the page's code blocks.</summary>
    public required Func<string, string, string> RenderCode { get; init; }

    /// <summary>
    /// Renders code (the first argument) like a fence in a language and with options such as <c>linenos=true</c>; what is
    /// wrong with them is reported at their places.
    /// </summary>
    public required Func<string, LocatedText, LocatedText, string> RenderFence { get; init; }

    /// <summary>Receives warnings about the call.</summary>
    public required Action<Diagnostic> Report { get; init; }

    /// <summary>Renders Markdown that stands in a line of text: a single paragraph loses its <c>p</c>.</summary>
    public string RenderInline(string markdown)
    {
        var html = RenderMarkdown(markdown);
        return
            html.StartsWith("<p>", StringComparison.Ordinal)
            && html.EndsWith("</p>", StringComparison.Ordinal)
            && html.LastIndexOf("<p", StringComparison.Ordinal) == 0
            ? html[3..^4]
            : html;
    }
}
