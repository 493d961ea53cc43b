using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Companion.Content.Markup.Renderers;

/// <summary>Headings, each with a link to itself.</summary>
internal sealed class HeadingRenderer(ShortcodeOutputs outputs) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var tag = $"h{heading.Level}";
        var label = WebUtility.HtmlEncode(InlineText.Of(heading.Inline, outputs));
        renderer.EnsureLine().Write('<').Write(tag).WriteAttributes(heading).Write('>');
        renderer.WriteLeafInline(heading);
        renderer.Write("<a class=\"anchor\" href=\"#").WriteEscapeUrl(heading.GetAttributes().Id);
        renderer.Write($"\" aria-label=\"Link to “{label}”\"></a></{tag}>").EnsureLine();
    }
}
