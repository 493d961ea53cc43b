using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Companion.Site.Templates.Liquid;

/// <summary>A range of numbers that is not too long: Fluid makes a list of all of them.</summary>
internal sealed class BoundedRange(RangeExpression inner) : Expression
{
    /// <summary>The range.</summary>
    public RangeExpression Inner => inner;

    /// <inheritdoc />
    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        await CheckAsync(inner, context);
        return await inner.EvaluateAsync(context);
    }

    /// <summary>Checks the range that a loop goes through, if it is one.</summary>
    /// <exception cref="TemplateLimitException">It is too long.</exception>
    public static ValueTask CheckAsync(Statement loop, TemplateContext context) =>
        loop switch
        {
            ForStatement { Source: RangeExpression range } => CheckAsync(range, context),
            TableRowStatement { Source: RangeExpression range } => CheckAsync(range, context),
            _ => ValueTask.CompletedTask,
        };

    private static async ValueTask CheckAsync(RangeExpression range, TemplateContext context)
    {
        var from = (await range.From.EvaluateAsync(context)).ToNumberValue();
        var to = (await range.To.EvaluateAsync(context)).ToNumberValue();
        if (Math.Abs(from) > int.MaxValue || Math.Abs(to) > int.MaxValue || to - from >= RenderBudget.LongestRange)
        {
            throw TemplateLimitException.RangeTooLong();
        }
    }
}
