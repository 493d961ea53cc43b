using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Companion.Content.Markup.Renderers;

/// <summary>The number that links to a footnote, and the arrow that links back.</summary>
internal sealed class FootnoteLinkRenderer(string scope) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var order = link.Footnote.Order;
        var reference = FootnoteIdentifiers.OfReference(link, scope);
        if (link.IsBackLink)
        {
            renderer.Write(
                $" <a href=\"#{reference}\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"Back to reference {order}\">↩︎</a>"
            );
        }
        else
        {
            renderer.Write(
                $"<sup id=\"{reference}\"><a href=\"#fn:{scope}{order}\" class=\"footnote-ref\" role=\"doc-noteref\" aria-label=\"Footnote {order}\">{order}</a></sup>"
            );
        }
    }
}
