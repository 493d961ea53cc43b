using System.Text;
using AngleSharp.Dom;
using Companion.Content.Tests.Html;

namespace Companion.Content.Tests.Markup;

/// <summary>
/// Reduces HTML to its meaning: semantic elements, addresses, alternative texts, and the text. Wrappers, classes, ids,
/// footnote numbers and heading levels are omitted, and so is a heading's link to itself.
/// </summary>
internal sealed class HtmlOutline : Outline
{
    public static string Of(string html) => new HtmlOutline().Reduce(html);

    protected override void Append(StringBuilder outline, IElement element)
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
