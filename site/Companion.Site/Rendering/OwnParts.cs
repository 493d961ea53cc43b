using Companion.Content.FrontMatters;
using Companion.Content.Highlighting;
using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Content.Shortcodes;
using Companion.Site.Templates;
using Companion.Site.Tracing;
using Companion.Sources;

namespace Companion.Site.Rendering;

/// <summary>The parts around one page that the site's author wrote as templates.</summary>
/// <param name="templates">The templates.</param>
/// <param name="highlighter">Highlights code.</param>
/// <param name="reads">The site as the page reads it.</param>
/// <param name="problems">Receives the errors.</param>
/// <param name="page">The page with its rendered text.</param>
internal sealed class OwnParts(
    TemplateCatalog templates,
    SyntaxHighlighter highlighter,
    PageReads reads,
    DiagnosticBag problems,
    RenderedPage page
)
{
    private readonly TemplatePartials _partials = new(templates, reads, problems);

    /// <summary>Renders a part; null when the author has not written it.</summary>
    public string? Render(string name) => _partials.Render(name, page, Services());

    private TemplateServices Services() =>
        new()
        {
            Site = reads.Site,
            RenderMarkdown = RenderMarkdown,
            RenderCode = (language, code) => CodeBlockHtml.Render(highlighter, language, code),
        };

    private string RenderMarkdown(string markdown)
    {
        var source = new SourceText("layouts/partials", markdown);
        var file = new ContentFile(source.Path, source, FrontMatter.Empty, new SourceSpan(0, markdown.Length));
        var environment = new RenderingEnvironment(reads.Site, new ShortcodeRegistry([]), reads, highlighter, problems);
        return new ContentRenderer(environment).Render(file, page.Page.Url).Html.Trim();
    }
}
