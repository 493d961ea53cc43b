using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Companion.Content.Markup.Renderers;

/// <summary>
/// Tables in a frame that scrolls sideways. Columns are aligned by class, because the site's Content-Security-Policy
/// does not allow <c>style</c> attributes.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine().Write("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table");
        renderer.WriteAttributes(table).WriteLine('>');
        var rows = table.OfType<TableRow>().ToArray();
        WriteRows(renderer, table, "thead", "th scope=\"col\"", rows.TakeWhile(row => row.IsHeader));
        WriteRows(renderer, table, "tbody", "td", rows.SkipWhile(row => row.IsHeader));
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(
        HtmlRenderer renderer,
        Table table,
        string group,
        string cellTag,
        IEnumerable<TableRow> rows
    )
    {
        // Cells without a header above them are dropped, as in Hugo and on GitHub.
        var columns = ColumnsOf(table);
        var isOpen = false;
        foreach (var row in rows)
        {
            renderer.Write(isOpen ? "" : $"<{group}>\n").Write("<tr>");
            isOpen = true;
            for (var column = 0; column < Math.Min(row.Count, columns); column++)
            {
                WriteCell(renderer, (TableCell)row[column], AlignmentOf(table, column), cellTag);
            }

            renderer.WriteLine("</tr>");
        }

        if (isOpen)
        {
            renderer.WriteLine($"</{group}>");
        }
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, TableColumnAlign? alignment, string tag)
    {
        var alignmentClass = alignment is { } given and not TableColumnAlign.Left
            ? $" class=\"{given.ToString().ToLowerInvariant()}\""
            : "";
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.Write($"<{tag}{alignmentClass}>").Write(cell);
        renderer.Write($"</{tag[..2]}>");
        renderer.ImplicitParagraph = wasImplicit;
    }

    // Markdig pads every row to the longest; the line of dashes determines how many columns there are.
    private static int ColumnsOf(Table table) =>
        table.ColumnDefinitions.Count > 0 ? table.ColumnDefinitions.Count : int.MaxValue;

    private static TableColumnAlign? AlignmentOf(Table table, int column) =>
        column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
}
