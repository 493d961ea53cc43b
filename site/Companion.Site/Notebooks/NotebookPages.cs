using System.Text;
using System.Text.RegularExpressions;
using Companion.Content.FrontMatters;
using Companion.Content.Models;
using Companion.Content.Notebooks;
using Companion.Content.Sources;

namespace Companion.Site.Notebooks;

/// <summary>
/// Makes the page of a whole notebook: its prose is Markdown like any other, so that headings, links and the table of contents
/// are those of a page, and each cell of code is a call of the shortcode.
/// </summary>
internal static partial class NotebookPages
{
    public static NotebookPage Make(NotebookDocument notebook)
    {
        var text = new StringBuilder();
        foreach (var cell in notebook.Cells)
        {
            text.Append(
                    cell is ProseCell prose
                        ? Prose(prose)
                        : $"{{{{< notebook \"{notebook.Name}\" cells=\"{cell.Number}\" >}}}}"
                )
                .Append("\n\n");
        }

        var source = new SourceText(notebook.File, text.ToString());
        return new NotebookPage
        {
            Url = notebook.Url,
            Title = notebook.Title,
            Notebook = notebook,
            File = new ContentFile(notebook.File, source, FrontMatter.Empty, new SourceSpan(0, source.Text.Length)),
        };
    }

    // The page's layout shows the title; what looks like a shortcode in a notebook is none.
    private static string Prose(ProseCell cell)
    {
        var markdown = cell.Number == 1 ? Title().Replace(cell.Markdown, "", 1) : cell.Markdown;
        return markdown
            .Replace("{{<", "{{&lt;", StringComparison.Ordinal)
            .Replace("{{%", "{{&#37;", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\A#[ \t]+.*(\n|\z)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
