using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Display;

/// <summary>Writes objects as the rows of a table, their public properties as its columns.</summary>
internal static class TableFormatter
{
    public static MimeBundle Format<T>(IEnumerable<T> rows)
    {
        var type = typeof(T);
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
            .ToImmutableArray();
        var isPlain = properties.IsEmpty || type == typeof(string) || type.IsPrimitive;
        string[] head = isPlain ? ["Value"] : [.. properties.Select(property => property.Name)];
        var body = rows.Select(row =>
                isPlain
                    ? new[] { Text(row) }
                    : [.. properties.Select(property => Text(row is null ? null : property.GetValue(row)))]
            )
            .ToList();
        return new MimeBundle([
            new MimeContent(MimeTypes.Html, Html(head, body)),
            new MimeContent(MimeTypes.Plain, Plain(head, body)),
        ]);
    }

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    private static string Html(string[] head, List<string[]> body)
    {
        var html = new StringBuilder("<table><thead>");
        Row(head, "th");
        html.Append("</thead><tbody>");
        foreach (var row in body)
        {
            Row(row, "td");
        }

        return html.Append("</tbody></table>").ToString();

        void Row(string[] cells, string element)
        {
            html.Append("<tr>");
            foreach (var cell in cells)
            {
                html.Append($"<{element}>{WebUtility.HtmlEncode(cell)}</{element}>");
            }

            html.Append("</tr>");
        }
    }

    private static string Plain(string[] head, List<string[]> body)
    {
        var widths = head.Select(
                (name, at) => Math.Max(name.Length, body.Select(row => row[at].Length).DefaultIfEmpty().Max())
            )
            .ToArray();
        string[] rule = [.. widths.Select(width => new string('-', width))];
        var lines = new[] { head, rule }
            .Concat(body)
            .Select(row => string.Join("  ", row.Select((cell, at) => cell.PadRight(widths[at]))).TrimEnd());
        return string.Join('\n', lines);
    }
}
