using System.Text;
using AngleSharp.Dom;
using Companion.Content.Tests.Html;

namespace Companion.Content.Tests.Hugo;

/// <summary>
/// Reduces a page's content to what a reader and a link meet: the text, the elements with their levels, addresses and
/// ids, and what a code block says of its language and lines. Frames, token colours and a heading's link to itself are
/// omitted.
/// </summary>
internal sealed class PageOutline : Outline
{
    private static readonly string[] Attributes = ["id", "href", "src", "alt", "title", "start", "checked", "target"];

    public static string Of(string html) => new PageOutline().Reduce(html);

    private static bool IsCode(IElement element) =>
        element.LocalName == "pre" || element.ClassList.Contains("highlight") || element.ClassList.Contains("code");

    protected override bool IsWrapper(IElement element) => !IsCode(element) && base.IsWrapper(element);

    // Hugo's numbers may be in a table, with the code in its last cell.
    private static void AppendCode(StringBuilder outline, IElement block)
    {
        var code = block.QuerySelectorAll("code")[^1];
        var language = code.ClassList.FirstOrDefault(name => name.StartsWith("language-", StringComparison.Ordinal));
        var lines = code.QuerySelectorAll(".line").ToList();
        var marked = lines.Where(line => line.LocalName == "mark" || line.ClassList.Contains("hl"));
        var isNumbered = block.QuerySelector(".lnt, .ln, .number") is not null;
        outline.Append($"<pre {language} marked={string.Join(',', marked.Select(line => lines.IndexOf(line) + 1))}");
        outline.Append($"{(isNumbered ? " numbered" : "")} id={block.Id}>{code.TextContent.TrimEnd('\n')}</pre>");
    }

    protected override void Append(StringBuilder outline, IElement element)
    {
        if (IsCode(element))
        {
            AppendCode(outline, element);
            return;
        }

        outline.Append('<').Append(element.LocalName);
        foreach (var attribute in Attributes)
        {
            if (element.GetAttribute(attribute) is { } value)
            {
                outline.Append($" {attribute}={value}");
            }
        }

        var isHeading = element.LocalName is ['h', >= '1' and <= '6'];
        outline.Append(isHeading && element.ClassName is { } classes ? $" class={classes}>" : ">");
        AppendChildren(outline, element);
        outline.Append($"</{element.LocalName}>");
    }
}
