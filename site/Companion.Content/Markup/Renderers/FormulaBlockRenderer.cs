using Companion.Content.Markup.Formulas;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Companion.Content.Markup.Renderers;

/// <summary>Formulas that stand on their own, in a frame that scrolls sideways.</summary>
internal sealed class FormulaBlockRenderer(FormulaWriter formulas) : HtmlObjectRenderer<FormulaBlock>
{
    protected override void Write(HtmlRenderer renderer, FormulaBlock formula)
    {
        formula.GetAttributes().Classes = ["math", .. formula.GetAttributes().Classes ?? []];
        renderer
            .EnsureLine()
            .Write("<div tabindex=\"0\" role=\"group\" aria-label=\"Formula\"")
            .WriteAttributes(formula);
        renderer.Write('>').Write(formulas.Write(formula.Tex, isDisplay: true, formula.Span)).WriteLine("</div>");
    }
}
