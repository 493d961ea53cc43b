using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup.Renderers;

/// <summary>Paragraphs; as in Hugo, one that holds nothing but a shortcode's output loses its <c>p</c>.</summary>
internal sealed class ParagraphRenderer(ShortcodeOutputs outputs) : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var isBare = renderer.ImplicitParagraph || IsOneOutput(paragraph);
        if (!renderer.IsFirstInContainer)
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

    private bool IsOneOutput(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LiteralInline { NextSibling: null } only }
        && outputs.IsPlaceholder(only.Content.AsSpan());
}
