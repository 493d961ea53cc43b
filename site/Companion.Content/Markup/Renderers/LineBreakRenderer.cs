using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup.Renderers;

/// <summary>Writes <c>br</c> as HTML, without XHTML's slash.</summary>
internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline obj) =>
        renderer.Write(obj.IsHard ? "<br>" : "").WriteLine();
}
