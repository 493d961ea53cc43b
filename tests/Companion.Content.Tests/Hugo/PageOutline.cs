using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Companion.Content.Html;

namespace Companion.Content.Tests.Hugo;

/// <summary>
/// Reduces a page's content to what a reader and a link meet: the text, the elements with their levels, addresses and
/// ids, and what a code block says of its language and lines. Frames, token colours and a heading's link to itself are
/// omitted.
/// </summary>
internal static class PageOutline
{
    private static readonly string[] Wrappers = ["div", "span", "section"];
    private static readonly string[] Attributes = ["id", "href", "src", "alt", "title", "start", "checked", "target"];

    public static string Of(string html)
    {
        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        foreach (var rule in body.QuerySelectorAll(".footnotes > hr"))
        {
            rule.Remove();
        }

        var outline = new StringBuilder();
        AppendChildren(outline, body);
        return HtmlText.Fold(outline.ToString().Replace("<", " <").Replace(">", "> ")).Replace("> <", "><");
    }

    private static void AppendChildren(StringBuilder outline, INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    outline.Append(text.Data.Replace("<", "&lt;").Replace(">", "&gt;"));
                    break;
                case IElement element when IsCode(element):
                    AppendCode(outline, element);
                    break;
                case IElement element when IsWrapper(element):
                    AppendChildren(outline, element);
                    break;
                case IElement element:
                    Append(outline, element);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsCode(IElement element) =>
        element.LocalName == "pre" || element.ClassList.Contains("highlight") || element.ClassList.Contains("code");

    private static bool IsWrapper(IElement element) =>
        Wrappers.Contains(element.LocalName) || element.ClassList.Contains("anchor");

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

    private static void Append(StringBuilder outline, IElement element)
    {
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
