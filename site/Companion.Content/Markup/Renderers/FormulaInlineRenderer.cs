using Companion.Content.Markup.Formulas;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Companion.Content.Markup.Renderers;

/// <summary>Formulas in a line of text.</summary>
internal sealed class FormulaInlineRenderer(FormulaWriter formulas) : HtmlObjectRenderer<FormulaInline>
{
    protected override void Write(HtmlRenderer renderer, FormulaInline formula) =>
        renderer.Write(formulas.Write(formula.Tex, formula.IsDisplay, formula.Span));
}
