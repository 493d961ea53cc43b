using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Companion.Content.Markup.Parsers;

/// <summary>
/// Turns quotes that begin with <c>[!NOTE]</c>, <c>[!TIP]</c>, <c>[!IMPORTANT]</c>, <c>[!WARNING]</c> or
/// <c>[!CAUTION]</c> into alerts, as GitHub does. Text after the brackets is a title of its own, as in Obsidian and in
/// Hugo since 0.134.
/// </summary>
internal static class AlertParser
{
    /// <summary>The class of a title that the author wrote.</summary>
    public const string TitleClass = "alert-title";

    /// <summary>Looks at every quote that ends.</summary>
    public static void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<QuoteBlockParser>() is { } quotes)
        {
            quotes.Closed += FindAlert;
        }
    }

    private static void FindAlert(BlockProcessor processor, Block block)
    {
        if (
            block is not QuoteBlock { Count: > 0 } quote
            || quote[0] is not ParagraphBlock { Lines.Count: > 0 } paragraph
            || AlertKind.Read(paragraph.Lines.Lines[0].Slice.AsSpan(), out var length) is not { } kind
        )
        {
            return;
        }

        quote.SetData(typeof(AlertKind), kind);
        ref var first = ref paragraph.Lines.Lines[0];
        var title = new StringSlice(first.Slice.Text, first.Slice.Start + length, first.Slice.End);
        title.Trim();
        paragraph.Lines.RemoveAt(0);
        if (!title.IsEmpty)
        {
            quote.Insert(0, TitleOf(title, first.Line, first.Position));
        }

        if (paragraph.Lines.Count == 0)
        {
            quote.Remove(paragraph);
        }
    }

    private static ParagraphBlock TitleOf(StringSlice text, int line, int position)
    {
        var title = new ParagraphBlock
        {
            Lines = new StringLineGroup(1),
            Span = new SourceSpan(text.Start, text.End),
            Line = line,
        };
        title.Lines.Add(new StringLine(text, line, text.Start - position, position, NewLine.None));
        title.GetAttributes().AddClass(TitleClass);
        return title;
    }
}
