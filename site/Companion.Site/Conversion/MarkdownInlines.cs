using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Companion.Content.Html;

namespace Companion.Site.Conversion;

/// <summary>Writes what is within a paragraph as Markdown.</summary>
/// <param name="hasShortcodes">Whether two braces would call a shortcode.</param>
internal sealed partial class MarkdownInlines(bool hasShortcodes)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" ()<>\n");

    /// <summary>The Markdown for all that is in a node.</summary>
    public string OfAll(INode parent) => string.Concat(parent.ChildNodes.Select(Of));

    /// <summary>The Markdown for a node.</summary>
    public string Of(INode node) =>
        node switch
        {
            IText text => Plain(Space().Replace(text.Data, " ")),
            IElement silent when HtmlToMarkdown.IsSilent(silent) => "",
            IElement { LocalName: "br" } => "  \n",
            IElement { LocalName: "b" or "strong" } strong => Around("**", OfAll(strong)),
            IElement { LocalName: "i" or "em" } emphasis => Around("*", OfAll(emphasis)),
            IElement { LocalName: "del" or "s" } deleted => Around("~~", OfAll(deleted)),
            IElement { LocalName: "code" or "kbd" or "samp" } code => Code(code),
            IElement { LocalName: "a" } link => Link(link),
            IElement { LocalName: "img" } image => Image(image),
            IElement { LocalName: "iframe" or "audio" or "video" } embedded => Embedded(embedded),
            IElement { LocalName: "math" } formula => Plain(FormulaText.Of(formula)),
            IElement { LocalName: "svg" } drawing => $" {Plain(drawing.GetAttribute("aria-label") ?? "")} ",
            IElement other => OfAll(other),
            _ => "",
        };

    /// <summary>A text between two marks, which do not work beside white space.</summary>
    public static string Around(string mark, string text)
    {
        var inner = text.Trim();
        return inner.Length == 0
            ? text
            : text[..text.IndexOf(inner[0])] + mark + inner + mark + text[(text.LastIndexOf(inner[^1]) + 1)..];
    }

    /// <summary>Backticks around a text: more than any run of them inside.</summary>
    /// <param name="text">The text.</param>
    /// <param name="least">How many there are at least.</param>
    public static string FenceAround(string text, int least) =>
        new('`', Backticks().Matches(text).Select(match => match.Length + 1).Append(least).Max());

    // One space beside a backtick at either end.
    private static string Code(IElement code)
    {
        var text = Space().Replace(code.TextContent, " ");
        if (text.Trim().Length == 0)
        {
            return text;
        }

        var fence = FenceAround(text, least: 1);
        var room = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return fence + room + text + room + fence;
    }

    private string Link(IElement link)
    {
        var text = OfAll(link).Trim();
        return Target(link, "href") is { } target && text.Length > 0 ? $"[{text}]({target})" : text;
    }

    private string Image(IElement image)
    {
        var text = Plain(HtmlText.Fold(image.GetAttribute("alt") ?? ""));
        return Target(image, "src") is { } target ? $"![{text}]({target})" : text;
    }

    private string Embedded(IElement embedded) =>
        Target(embedded, "src") is { } target
            ? $"[{Plain(embedded.GetAttribute("title") ?? embedded.GetAttribute("aria-label") ?? target)}]({target})"
            : OfAll(embedded);

    // The brackets keep any address whole; without them, one reads better.
    private string? Target(IElement element, string attribute) =>
        element.GetAttribute(attribute)?.Trim() is { Length: > 0 } target
            ? hasShortcodes || target.AsSpan().ContainsAny(Separators)
                ? $"<{target.Replace(">", "%3E").Replace("<", "%3C").Replace("\n", "")}>"
                : target
            : null;

    /// <summary>A text whose characters mean nothing else in Markdown.</summary>
    public static string Escape(string text) => Special().Replace(text, match => "\\" + match.Value);

    private string Plain(string text) =>
        hasShortcodes ? Escape(text).Replace("{{", "&#123;{", StringComparison.Ordinal) : Escape(text);

    [GeneratedRegex(
        @"[\\`*\[\]<>]|(?<!\w)_|_(?!\w)|^[#+-](?= )|(?<=^\d{1,9})[.)](?= )",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        5000
    )]
    private static partial Regex Special();

    [GeneratedRegex("`+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Backticks();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Space();
}
