using Markdig;
using Markdig.Syntax;

namespace Companion.Content.Markup;

/// <summary>What parsing one text needs besides the text.</summary>
/// <param name="AssignTo">Assigns a heading its id, while its source is still available.</param>
/// <param name="MakeUnique">The id for another block that asks for one: different from those assigned so far.</param>
internal sealed record MarkdownContext(Action<HeadingBlock> AssignTo, Func<string, string> MakeUnique)
{
    /// <summary>Whether names of emoji become emoji.</summary>
    public required bool HasEmoji { get; init; }

    /// <summary>Whether a formula may be written between single dollar signs.</summary>
    public required bool HasSingleDollarMath { get; init; }

    /// <summary>The context for Markdig's parser.</summary>
    public MarkdownParserContext ToParserContext()
    {
        var context = new MarkdownParserContext();
        context.Properties[typeof(MarkdownContext)] = this;
        return context;
    }

    /// <summary>The context of a parser that runs; null outside of pages.</summary>
    public static MarkdownContext? Of(MarkdownParserContext? context) =>
        context?.Properties[typeof(MarkdownContext)] as MarkdownContext;
}
