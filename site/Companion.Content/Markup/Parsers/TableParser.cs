using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace Companion.Content.Markup.Parsers;

/// <summary>
/// Finds the tables in paragraphs as Goldmark, Hugo's parser, does: a line of dashes makes the line above it the head,
/// and all lines below it, up to the paragraph's end, rows. The lines above the head remain a paragraph.
/// </summary>
internal static class TableParser
{
    /// <summary>Looks for tables in every paragraph that ends.</summary>
    public static void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.FindExact<ParagraphBlockParser>() is { } paragraphs)
        {
            paragraphs.Closed += FindTable;
        }
    }

    private static void FindTable(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Parent: { } parent, Lines: { Count: > 1 } lines } paragraph)
        {
            return;
        }

        for (var i = 1; i < lines.Count; i++)
        {
            if (TableDelimiters.Read(lines.Lines[i].Slice.AsSpan()) is { } columns)
            {
                // As in Goldmark, only the first line of dashes counts.
                if (TableRowReader.CountCells(lines.Lines[i - 1].Slice) <= columns.Count)
                {
                    Replace(paragraph, parent, i, columns);
                }

                return;
            }
        }
    }

    private static void Replace(
        ParagraphBlock paragraph,
        ContainerBlock parent,
        int delimiterLine,
        List<TableColumnDefinition> columns
    )
    {
        var lines = paragraph.Lines;
        ref var head = ref lines.Lines[delimiterLine - 1];
        var table = new Table
        {
            Span = new SourceSpan(head.Slice.Start, paragraph.Span.End),
            Line = head.Line,
            Column = head.Column,
        };
        table.ColumnDefinitions.AddRange(columns);
        table.Add(TableRowReader.Read(head, columns.Count, isHeader: true));
        for (var i = delimiterLine + 1; i < lines.Count; i++)
        {
            table.Add(TableRowReader.Read(lines.Lines[i], columns.Count, isHeader: false));
        }

        var place = parent.IndexOf(paragraph);
        if (delimiterLine == 1)
        {
            parent.RemoveAt(place);
            parent.Insert(place, table);
            return;
        }

        var before = new StringLineGroup(delimiterLine - 1);
        for (var i = 0; i < delimiterLine - 1; i++)
        {
            before.Add(ref lines.Lines[i]);
        }

        before.Lines[before.Count - 1].Slice.TrimEnd();
        paragraph.Lines = before;
        paragraph.Span.End = before.Lines[before.Count - 1].Slice.End;
        parent.Insert(place + 1, table);
    }
}
