using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace Companion.Content.Markup.Parsers;

/// <summary>
/// Divides a line into the cells of a table. A <c>|</c> in code does not divide: Goldmark would drop what follows it.
/// </summary>
internal static class TableRowReader
{
    /// <summary>How many cells a line has.</summary>
    public static int CountCells(StringSlice line) => CellsOf(line).Count();

    /// <summary>Reads a row; cells that are missing are empty, those beyond the last column are dropped.</summary>
    public static TableRow Read(in StringLine line, int columns, bool isHeader)
    {
        var row = new TableRow
        {
            IsHeader = isHeader,
            Span = new SourceSpan(line.Slice.Start, line.Slice.End),
            Line = line.Line,
        };
        foreach (var cell in CellsOf(line.Slice).Take(columns))
        {
            row.Add(MakeCell(cell, line));
        }

        while (row.Count < columns)
        {
            row.Add(new TableCell { Line = line.Line, Span = new SourceSpan(line.Slice.End, line.Slice.End) });
        }

        return row;
    }

    private static IEnumerable<StringSlice> CellsOf(StringSlice line)
    {
        line.Trim();
        var (text, start, end) = (line.Text, line.Start, line.End);
        if (start <= end && text[start] == '|')
        {
            start++;
        }

        // As in Goldmark, the last one counts as the row's end even after a backslash.
        if (start <= end && text[end] == '|')
        {
            end--;
        }

        while (start <= end)
        {
            var bar = IndexOfBar(text, start, end);
            var cell = new StringSlice(text, start, bar - 1);
            cell.Trim();
            yield return cell;
            start = bar + 1;
        }
    }

    private static int IndexOfBar(string text, int start, int end)
    {
        for (var i = start; i <= end; i++)
        {
            if (text[i] == '|' && (i == 0 || text[i - 1] != '\\'))
            {
                return i;
            }

            if (text[i] == '`')
            {
                i = EndOfCode(text, i, end);
            }
        }

        return end + 1;
    }

    // The last character of a code span; of its marks when nothing closes it. No later run of marks is as long then, so
    // that the row is searched a few times at most.
    private static int EndOfCode(string text, int start, int end)
    {
        var marks = MarksAt(text, start, end);
        for (var i = start + marks; i <= end; i++)
        {
            if (text[i] != '`')
            {
                continue;
            }

            var closing = MarksAt(text, i, end);
            i += closing - 1;
            if (closing == marks)
            {
                return i;
            }
        }

        return start + marks - 1;
    }

    private static int MarksAt(string text, int start, int end)
    {
        var marks = text.AsSpan(start, end - start + 1).IndexOfAnyExcept('`');
        return marks < 0 ? end - start + 1 : marks;
    }

    private static TableCell MakeCell(StringSlice text, in StringLine line)
    {
        var span = new SourceSpan(text.Start, text.End);
        var paragraph = new ParagraphBlock
        {
            Line = line.Line,
            Column = text.Start - line.Position,
            Span = span,
            Lines = new StringLineGroup(1),
        };
        paragraph.Lines.Add(new StringLine(text, line.Line, text.Start - line.Position, line.Position, NewLine.None));
        if (text.AsSpan().Contains('`') && text.AsSpan().Contains("\\|", StringComparison.Ordinal))
        {
            paragraph.ProcessInlinesEnd += UnescapeBars;
        }

        return new TableCell { paragraph };
    }

    // A backslash in code is text, but here it only keeps the bar from dividing cells.
    private static void UnescapeBars(Markdig.Parsers.InlineProcessor processor, Inline? inline)
    {
        foreach (var code in processor.Block!.Inline!.Descendants<CodeInline>())
        {
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
        }
    }
}
