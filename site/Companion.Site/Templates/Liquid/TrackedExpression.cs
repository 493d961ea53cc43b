using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Companion.Site.Templates.Liquid;

/// <summary>An expression that knows where it is, and keeps to the budget.</summary>
internal sealed class TrackedExpression(Expression inner, TemplatePlace place) : Expression
{
    /// <summary>The expression.</summary>
    public Expression Inner => inner;

    /// <summary>Where it is.</summary>
    public TemplatePlace Place => place;

    /// <inheritdoc />
    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        try
        {
            RenderBudget.Of(context).Step();
            return await inner.EvaluateAsync(context);
        }
        catch (Exception exception) when (TemplateFaultException.IsNew(exception))
        {
            throw TemplateFaultException.At(place, exception);
        }
    }
}
