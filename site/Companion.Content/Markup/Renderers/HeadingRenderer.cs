using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup.Renderers;

/// <summary>
/// Headings. The text itself is the link to the heading, so that a screen reader does not read it twice; a heading that
/// already contains a link gets none, since links cannot be nested.
/// </summary>
internal sealed class HeadingRenderer(ShortcodeOutputs outputs) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var tag = $"h{heading.Level}";
        var isLink = !HoldsLink(heading);
        renderer.EnsureLine().Write('<').Write(tag).WriteAttributes(heading).Write('>');
        if (isLink)
        {
            renderer.Write("<a class=\"anchor\" href=\"#").WriteAddress(heading.GetAttributes().Id).Write("\">");
        }

        renderer.WriteLeafInline(heading);
        renderer.Write(isLink ? "</a></" : "</").Write(tag).Write('>').EnsureLine();
    }

    private bool HoldsLink(HeadingBlock heading) =>
        heading.Inline is { } inline
        && (
            inline.FirstChild is null
            || inline
                .Descendants()
                .Any(child => child is LinkInline { IsImage: false } or AutolinkInline or HtmlInline or FootnoteLink)
            || inline.Descendants<LiteralInline>().Any(literal => outputs.HoldsPlaceholder(literal.Content.AsSpan()))
        );
}
