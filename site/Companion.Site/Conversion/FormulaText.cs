using AngleSharp.Dom;

namespace Companion.Site.Conversion;

/// <summary>Writes MathML on one line, as people type formulas: <c>x^2</c>, <c>(a + b)/2</c>.</summary>
internal static class FormulaText
{
    /// <summary>The text of a formula.</summary>
    public static string Of(IElement formula) => string.Concat(formula.Children.Select(Part)).Trim();

    private static string Part(IElement part) =>
        part.LocalName switch
        {
            "annotation" => "",
            "msup" or "mover" when Two(part) is var (below, above) => $"{below}^{Grouped(above)}",
            "msub" or "munder" when Two(part) is var (above, below) => $"{above}_{Grouped(below)}",
            "msubsup" or "munderover" when part.Children is [var middle, var below, var above] =>
                $"{Part(middle)}_{Grouped(Part(below))}^{Grouped(Part(above))}",
            "mfrac" when Two(part) is var (numerator, denominator) => $"{Grouped(numerator)}/{Grouped(denominator)}",
            "msqrt" => $"√{Grouped(Of(part))}",
            "mo" when part.TextContent.Trim() is { Length: 1 } sign && "=+−-<>≤≥≈≠→⇒".Contains(sign[0]) => $" {sign} ",
            _ => part.ChildElementCount > 0 ? Of(part) : part.TextContent,
        };

    private static (string First, string Second)? Two(IElement part) =>
        part.Children is [var first, var second] ? (Part(first), Part(second)) : null;

    private static string Grouped(string text) => text.Length == 1 || text.All(char.IsAsciiDigit) ? text : $"({text})";
}
