using Markdig.Helpers;
using Markdig.Syntax;

namespace Companion.Content.Markup;

/// <summary>Parses Markdown, and applies typography and heading levels.</summary>
internal static class MarkdownReader
{
    /// <summary>Takes a text as one block of HTML, which only shortcodes have changed.</summary>
    /// <param name="html">The text, its shortcodes expanded.</param>
    public static MarkdownParts ReadHtml(string html)
    {
        var block = new HtmlBlock(parser: null)
        {
            Type = HtmlBlockType.NonInterruptingBlock,
            Lines = new StringLineGroup(html),
            Span = new Markdig.Syntax.SourceSpan(0, html.Length - 1),
        };
        return MarkdownParts.Of([block]);
    }

    /// <summary>Parses a text.</summary>
    /// <param name="markdown">The text, its shortcodes expanded.</param>
    /// <param name="context">What parsing needs besides the text.</param>
    /// <exception cref="NestingException">The text is nested too deeply.</exception>
    public static MarkdownParts Read(string markdown, MarkdownContext context) =>
        NestingException.Guard(() =>
        {
            var document = Markdig.Markdown.Parse(markdown, ContentRenderer.Pipeline, context.ToParserContext());
            var parts = MarkdownParts.Of(document);
            TaskLists.KeepLeading(parts);
            HeadingLevels.CloseUp(parts);
            foreach (var block in parts.TextBlocks)
            {
                TextRuns.Merge(block.Inline!);
                TextMarks.Apply(block, context.HasEmoji);
                Typographer.Apply(block);
            }

            return parts;
        });
}
