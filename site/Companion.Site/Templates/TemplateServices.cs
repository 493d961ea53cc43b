using Companion.Content.Models;

namespace Companion.Site.Templates;

/// <summary>What a template's filters use.</summary>
internal sealed record TemplateServices
{
    /// <summary>The site, for addresses.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>Renders Markdown to HTML.</summary>
    public required Func<string, string> RenderMarkdown { get; init; }

    /// <summary>Renders code in a language, highlighted like the page's code blocks.</summary>
    public required Func<string, string, string> RenderCode { get; init; }
}
