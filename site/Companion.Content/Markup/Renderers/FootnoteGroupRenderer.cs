using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Companion.Content.Markup.Renderers;

/// <summary>The footnotes at the end of a page.</summary>
internal sealed class FootnoteGroupRenderer(string scope) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        if (group.Count == 0)
        {
            return;
        }

        renderer
            .EnsureLine()
            .WriteLine("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">")
            .WriteLine("<ol>");
        foreach (var footnote in group.OfType<Footnote>())
        {
            renderer.WriteLine($"<li id=\"fn:{scope}{footnote.Order}\">");
            renderer.WriteChildren(footnote);
            renderer.EnsureLine().WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
