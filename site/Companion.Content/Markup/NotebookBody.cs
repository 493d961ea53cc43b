using System.Text;
using System.Text.RegularExpressions;
using Companion.Content.Notebooks;
using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>
/// Combines a notebook into one body, so that its headings share one outline and have unique ids: prose is Markdown,
/// and each code cell a piece of HTML.
/// </summary>
internal static partial class NotebookBody
{
    /// <summary>The body. Messages about it show <c>[cell 3]</c> in place of a code cell.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="renderCell">Renders a code cell with its results.</param>
    public static ExpandedBody Of(NotebookDocument notebook, Func<CodeCell, string> renderCell)
    {
        var (source, spans) = Write(notebook);
        var outputs = new ShortcodeOutputs(source.Text);
        var markdown = new StringBuilder();
        var map = new OffsetMap();
        foreach (var (cell, span) in notebook.Cells.Zip(spans))
        {
            if (cell is CodeCell code)
            {
                map.AddGenerated(markdown.Length, span);
                markdown.Append(outputs.Add(renderCell(code), span));
            }
            else
            {
                map.AddCopied(markdown.Length, span);
                markdown.Append(source.Text, span.Start, span.Length);
            }

            markdown.Append("\n\n");
        }

        return new ExpandedBody(source, markdown.ToString(), map, outputs);
    }

    /// <summary>The text that the positions in the body refer to.</summary>
    public static SourceText SourceOf(NotebookDocument notebook) => Write(notebook).Source;

    private static (SourceText Source, IReadOnlyList<SourceSpan> Spans) Write(NotebookDocument notebook)
    {
        var text = new StringBuilder();
        var spans = new List<SourceSpan>();
        foreach (var cell in notebook.Cells)
        {
            var start = text.Length;
            text.Append(cell is ProseCell prose ? WithoutTitle(prose) : $"[cell {cell.Number}]");
            spans.Add(SourceSpan.FromBounds(start, text.Length));
            text.Append("\n\n");
        }

        return (new SourceText(notebook.File, text.ToString()), spans);
    }

    // The page's layout shows the title.
    private static string WithoutTitle(ProseCell cell) =>
        cell.Number == 1 ? Title().Replace(cell.Markdown, "", 1) : cell.Markdown;

    [GeneratedRegex(@"\A#[ \t]+.*(\n|\z)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
