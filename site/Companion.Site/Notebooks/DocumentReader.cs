using System.Text.RegularExpressions;
using Companion.Content.Notebooks;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Running;

namespace Companion.Site.Notebooks;

/// <summary>Converts an executed notebook into the document that the site shows.</summary>
internal static partial class DocumentReader
{
    /// <summary>The notebook as a document.</summary>
    /// <param name="name">The file's name without its extension.</param>
    /// <param name="file">The file, from the site's root.</param>
    /// <param name="notebook">The notebook with its results.</param>
    /// <param name="support">Which of its cells can run in a page.</param>
    public static NotebookDocument Read(string name, string file, Notebook notebook, PageSupport support)
    {
        var sanitizer = new OutputSanitizer();
        var cells = notebook
            .Cells.Index()
            .Where(each => each.Item.Kind != CellKind.Raw && !each.Item.HasTag(CellTags.RemoveCell))
            .Select((each, at) => Read(each.Item, at + 1, support.ReasonFor(each.Index), sanitizer))
            .ToList();
        return new NotebookDocument
        {
            Name = name,
            File = file,
            Title = TitleOf(notebook) ?? name,
            Summary = NotebookSummary.Of(notebook),
            Cells = cells,
            RunnableCount = support.RunnableCount,
        };
    }

    private static DocumentCell Read(NotebookCell cell, int number, string? obstacle, OutputSanitizer sanitizer)
    {
        var source = cell.Source.ReplaceLineEndings("\n").TrimEnd('\n');
        return cell.Kind == CellKind.Markdown
            ? new ProseCell(number, source)
            : new CodeCell(
                number,
                cell.Language,
                cell.HasTag(CellTags.HideInput) ? null : source,
                cell.HasTag(CellTags.HideOutput)
                    ? []
                    : [.. cell.Outputs.Select(output => Read(output, sanitizer)).OfType<CellResult>()]
            )
            {
                Obstacle = obstacle,
            };
    }

    private static CellResult? Read(CellOutput output, OutputSanitizer sanitizer) =>
        output switch
        {
            StreamOutput stream => new TextResult(stream.Text, IsError: stream.Name == "stderr"),
            DisplayData display => Read(display.Data, sanitizer),
            ExecuteResult result => Read(result.Data, sanitizer),
            ErrorOutput error => new FailureResult(error.Name, error.Message, error.Traceback),
            _ => null,
        };

    // The richest format that a page without scripts can show.
    private static CellResult? Read(MimeBundle bundle, OutputSanitizer sanitizer)
    {
        if (bundle.Find(MimeTypes.Input) is { } input && InputReader.Read(input) is { } control)
        {
            return control;
        }

        if ((bundle.Find(MimeTypes.Html) ?? bundle.Find(MimeTypes.Svg)) is { } html)
        {
            var safe = sanitizer.Sanitize(html);
            if (!string.IsNullOrWhiteSpace(safe))
            {
                return new HtmlResult(safe);
            }
        }

        foreach (var type in new[] { "image/png", "image/jpeg", "image/gif", "image/webp" })
        {
            if (bundle.Find(type) is { } image)
            {
                return new HtmlResult(
                    sanitizer.Sanitize(
                        $"<img alt=\"A picture that the cell drew\" src=\"data:{type};base64,{image.ReplaceLineEndings("")}\">"
                    )
                );
            }
        }

        var text =
            bundle.Find(MimeTypes.Plain)
            ?? bundle.Find(MimeTypes.Markdown)
            ?? bundle.Find(MimeTypes.Mermaid)
            ?? bundle.Find(MimeTypes.Json);
        return text is null ? null : new TextResult(text);
    }

    private static string? TitleOf(Notebook notebook) =>
        notebook
            .Cells.Where(cell => cell.Kind == CellKind.Markdown)
            .Select(cell => Title().Match(cell.Source))
            .FirstOrDefault(match => match.Success)
            ?.Groups["title"]
            .Value.Replace("`", "", StringComparison.Ordinal)
            .Replace("*", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^#[ \t]+(?<title>.+?)[ \t#]*\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
