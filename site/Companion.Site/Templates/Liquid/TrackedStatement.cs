using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace Companion.Site.Templates.Liquid;

/// <summary>A tag that knows where it is, and keeps to the budget.</summary>
internal sealed class TrackedStatement(Statement inner, TemplatePlace place) : Statement
{
    /// <summary>The tag.</summary>
    public Statement Inner => inner;

    /// <summary>Where it is.</summary>
    public TemplatePlace Place => place;

    /// <inheritdoc />
    public override async ValueTask<Completion> WriteToAsync(
        TextWriter writer,
        TextEncoder encoder,
        TemplateContext context
    )
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            var budget = RenderBudget.Of(context);
            budget.Step();
            await BoundedRange.CheckAsync(inner, context);
            return await inner.WriteToAsync(BudgetedWriter.For(writer, budget), encoder, context);
        }
        catch (Exception exception) when (TemplateFaultException.IsNew(exception))
        {
            throw TemplateFaultException.At(place, exception);
        }
    }
}
