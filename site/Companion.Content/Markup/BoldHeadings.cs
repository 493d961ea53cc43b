using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>Turns the headings of a document into paragraphs in bold.</summary>
internal static class BoldHeadings
{
    public static void Apply(MarkdownParts parts)
    {
        foreach (var heading in parts.Headings)
        {
            var parent = heading.Parent!;
            var place = parent.IndexOf(heading);
            parent.RemoveAt(place);
            parent.Insert(place, ParagraphOf(heading));
        }
    }

    private static ParagraphBlock ParagraphOf(HeadingBlock heading)
    {
        var bold = new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2 };
        foreach (var child in heading.Inline?.ToArray() ?? [])
        {
            child.Remove();
            bold.AppendChild(child);
        }

        return new ParagraphBlock { Inline = new ContainerInline().AppendChild(bold), Span = heading.Span };
    }
}
