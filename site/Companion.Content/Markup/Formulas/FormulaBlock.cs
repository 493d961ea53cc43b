using Markdig.Parsers;
using Markdig.Syntax;

namespace Companion.Content.Markup.Formulas;

/// <summary>A formula that stands on its own. Its lines include the delimiters.</summary>
internal sealed class FormulaBlock(BlockParser parser, string closing) : LeafBlock(parser)
{
    /// <summary>What ends it.</summary>
    public string Closing { get; } = closing;

    /// <summary>The formula, without its delimiters.</summary>
    public string Tex => Lines.ToString().Trim()[2..^2].Trim();

    /// <summary>Whether its last line ends it.</summary>
    public bool IsComplete =>
        Lines.ToString().Trim() is { Length: > 4 } text && text.EndsWith(Closing, StringComparison.Ordinal);
}
