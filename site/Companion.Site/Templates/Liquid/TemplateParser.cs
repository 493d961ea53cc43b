using Fluid;
using Fluid.Ast;

namespace Companion.Site.Templates.Liquid;

/// <summary>
/// Fluid's parser for Liquid, with places: Fluid itself keeps none, and an error without a line helps nobody. Thread-safe.
/// </summary>
internal sealed class TemplateParser : FluidParser
{
    private TemplateParser()
        : base(new FluidParserOptions { AllowLiquidTag = true })
    {
        foreach (var (name, parser) in RegisteredTags.ToArray())
        {
            RegisteredTags[name] = new TrackingParser<Statement>(
                parser,
                (statement, text, offset) =>
                    new TrackedStatement(statement, new TemplatePlace(text, offset, IsTag: true))
            );
        }

        FilterExpression.Parser = new TrackingParser<Expression>(
            FilterExpression.Parser!,
            (expression, text, offset) =>
                new TrackedExpression(expression, new TemplatePlace(text, offset, IsTag: false))
        );
        Primary.Parser = new TrackingParser<Expression>(
            Primary.Parser!,
            (expression, _, _) => expression is RangeExpression range ? new BoundedRange(range) : expression
        );
    }

    /// <summary>The parser.</summary>
    public static TemplateParser Instance { get; } = new();
}
