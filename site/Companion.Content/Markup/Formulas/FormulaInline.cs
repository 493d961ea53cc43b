using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup.Formulas;

/// <summary>A formula in a line of text.</summary>
/// <param name="tex">The formula, without its delimiters.</param>
/// <param name="isDisplay">Whether it is set as if it stood on its own.</param>
internal sealed class FormulaInline(string tex, bool isDisplay) : LeafInline
{
    /// <summary>The formula, without its delimiters.</summary>
    public string Tex { get; } = tex;

    /// <summary>Whether it is set as if it stood on its own.</summary>
    public bool IsDisplay { get; } = isDisplay;
}
