namespace Companion.Site.Importing.GoTemplates;

/// <summary>An expression in Liquid.</summary>
/// <param name="Text">The expression: <c>args[0] | default: "x"</c>.</param>
/// <param name="Kind">What it is, which decides what its fields are called.</param>
/// <param name="IsCondition">Whether it is a comparison, which Liquid allows in <c>if</c> only.</param>
internal sealed record LiquidValue(string Text, LiquidKind Kind = LiquidKind.Value, bool IsCondition = false)
{
    /// <summary>Whether it can be an argument or an operand: it has no filters.</summary>
    public bool IsSimple => !IsCondition && !Text.Contains(" | ", StringComparison.Ordinal);

    /// <summary>The value through a filter.</summary>
    public LiquidValue Through(string filter) => new($"{Text} | {filter}");
}
