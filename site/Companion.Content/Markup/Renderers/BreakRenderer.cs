using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Companion.Content.Markup.Renderers;

/// <summary>Writes <c>hr</c> as HTML, without XHTML's slash.</summary>
internal sealed class BreakRenderer : HtmlObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(HtmlRenderer renderer, ThematicBreakBlock obj) =>
        renderer.EnsureLine().Write("<hr").WriteAttributes(obj).WriteLine('>');
}
