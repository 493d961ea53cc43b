using Companion.Notebooks.Documents;
using Markdig;
using Markdig.Syntax;

namespace Companion.Site.Notebooks;

/// <summary>What a notebook is about: the first paragraph of its prose.</summary>
internal static class NotebookSummary
{
    /// <summary>The paragraph as plain text; null when there is none before the first code cell.</summary>
    public static string? Of(Notebook notebook)
    {
        foreach (var cell in notebook.Cells.TakeWhile(cell => cell.Kind == CellKind.Markdown))
        {
            var document = Markdown.Parse(cell.Source);
            if (document.OfType<ParagraphBlock>().FirstOrDefault() is { } paragraph)
            {
                var text = Markdown.ToPlainText(cell.Source.Substring(paragraph.Span.Start, paragraph.Span.Length));
                text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                // What it announces does not follow here.
                return text.EndsWith(':') ? $"{text[..^1]}." : text;
            }
        }

        return null;
    }
}
