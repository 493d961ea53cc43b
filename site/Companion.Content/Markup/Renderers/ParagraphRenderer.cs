using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Companion.Content.Markup.Renderers;

/// <summary>Paragraphs; as in Hugo, one that contains only a shortcode's output loses its <c>p</c>.</summary>
internal sealed class ParagraphRenderer(ShortcodeOutputs outputs) : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var isBare =
            renderer.ImplicitParagraph
            || outputs.IsOneOutput(paragraph)
            || paragraph.Inline?.FirstChild is FootnoteLink { IsBackLink: true };
        if (!renderer.ImplicitParagraph && !renderer.IsFirstInContainer)
        {
            renderer.EnsureLine();
        }

        if (!isBare)
        {
            renderer.Write("<p").WriteAttributes(paragraph).Write('>');
        }

        renderer.WriteLeafInline(paragraph);
        if (!isBare)
        {
            renderer.Write("</p>");
        }

        if (!renderer.ImplicitParagraph)
        {
            renderer.EnsureLine();
        }
    }
}
