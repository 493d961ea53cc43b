using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Companion.Content.Html;

namespace Companion.Content.Tests.Html;

/// <summary>
/// Reduces HTML to what two programs should agree on. Wrappers are omitted, and so is a heading's link to itself.
/// </summary>
internal abstract class Outline
{
    private static readonly string[] Wrappers = ["div", "span", "section"];

    protected string Reduce(string html)
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

    /// <summary>Appends an element with its children.</summary>
    protected abstract void Append(StringBuilder outline, IElement element);

    /// <summary>Whether only the children of an element count.</summary>
    protected virtual bool IsWrapper(IElement element) =>
        Wrappers.Contains(element.LocalName) || element.ClassList.Contains("anchor");

    protected void AppendChildren(StringBuilder outline, INode parent)
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
}
