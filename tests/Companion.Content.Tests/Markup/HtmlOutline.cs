using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Companion.Content.Html;

namespace Companion.Content.Tests.Markup;

/// <summary>
/// Reduces HTML to its meaning: semantic elements, addresses, alternative texts, and the text. Wrappers, classes, ids,
/// footnote numbers and heading levels are omitted, and so is a heading's link to itself.
/// </summary>
internal static class HtmlOutline
{
    private static readonly string[] Wrappers = ["div", "span", "section"];

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

    private static bool IsWrapper(IElement element) =>
        Wrappers.Contains(element.LocalName) || element.ClassList.Contains("anchor");

    private static void Append(StringBuilder outline, IElement element)
    {
        var name = element.LocalName is ['h', >= '1' and <= '6'] ? "h" : element.LocalName;
        outline.Append('<').Append(name);
        foreach (var attribute in new[] { "href", "src", "alt", "title", "start", "checked" })
        {
            var value = element.GetAttribute(attribute);
            if (value is not null && !value.StartsWith("#fn", StringComparison.Ordinal))
            {
                outline.Append($" {attribute}={value}");
            }
        }

        outline.Append('>');
        AppendChildren(outline, element);
        outline.Append($"</{name}>");
    }
}
