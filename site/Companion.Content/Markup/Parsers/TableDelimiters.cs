using System.Buffers;
using Markdig.Extensions.Tables;

namespace Companion.Content.Markup.Parsers;

/// <summary>Reads the line of dashes below a table's head.</summary>
internal static class TableDelimiters
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create(" \t\r-|:");

    /// <summary>The columns that a line describes; null when it is not a line of dashes.</summary>
    public static List<TableColumnDefinition>? Read(ReadOnlySpan<char> line)
    {
        // A line of nothing but dashes underlines a heading.
        if (line.ContainsAnyExcept(Allowed) || !line.ContainsAny('|', ':'))
        {
            return null;
        }

        var columns = new List<TableColumnDefinition>();
        line = line.Trim();
        line = line.StartsWith('|') ? line[1..] : line;
        line = line.EndsWith('|') ? line[..^1] : line;
        foreach (var part in line.Split('|'))
        {
            var dashes = line[part].Trim();
            var (left, right) = (dashes.StartsWith(':'), dashes.EndsWith(':'));
            dashes = dashes.Trim(':');
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-'))
            {
                return null;
            }

            columns.Add(new TableColumnDefinition { Alignment = AlignmentOf(left, right) });
        }

        return columns;
    }

    private static TableColumnAlign? AlignmentOf(bool left, bool right) =>
        (left, right) switch
        {
            (true, true) => TableColumnAlign.Center,
            (true, false) => TableColumnAlign.Left,
            (false, true) => TableColumnAlign.Right,
            _ => null,
        };
}
