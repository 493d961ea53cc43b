using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup.Renderers;

/// <summary>Addresses in angle brackets, which are links.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        renderer.Write(link.IsEmail ? "<a href=\"mailto:" : "<a href=\"").WriteAddress(link.Url).Write("\">");
        renderer.WriteEscape(link.Url).Write("</a>");
    }
}
