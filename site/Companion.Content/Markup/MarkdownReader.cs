using Markdig.Syntax;

namespace Companion.Content.Markup;

/// <summary>Parses Markdown, and applies typography and heading levels.</summary>
internal static class MarkdownReader
{
    /// <summary>Parses a text.</summary>
    /// <param name="markdown">The text, its shortcodes expanded.</param>
    /// <param name="identify">Assigns each heading its id.</param>
    /// <exception cref="NestingException">The text is nested too deeply.</exception>
    public static MarkdownParts Read(string markdown, Action<HeadingBlock> identify) =>
        NestingException.Guard(() =>
        {
            var context = HeadingIdentifierExtension.ContextFor(identify);
            var document = Markdig.Markdown.Parse(markdown, ContentRenderer.Pipeline, context);
            var parts = MarkdownParts.Of(document);
            TaskLists.KeepLeading(parts);
            HeadingLevels.CloseUp(parts);
            Typographer.Apply(parts);
            return parts;
        });
}
