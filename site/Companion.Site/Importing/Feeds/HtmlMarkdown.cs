using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Companion.Site.Importing.Feeds;

/// <summary>
/// Writes the HTML of show notes as Markdown: paragraphs, lists, links, emphasis, headings. HTML that has more stays as it is,
/// which Markdown allows.
/// </summary>
internal sealed partial class HtmlMarkdown
{
    private const int Deepest = 100;

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "div",
        "span",
        "br",
        "a",
        "b",
        "strong",
        "i",
        "em",
        "ul",
        "ol",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "code",
        "hr",
    };

    private readonly StringBuilder _markdown = new();

    private HtmlMarkdown() { }

    /// <summary>The Markdown for a piece of HTML or for a text.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="doubts">Receives a remark when it stays HTML.</param>
    public static string Of(string html, List<string> doubts)
    {
        if (!Tag().IsMatch(html))
        {
            return string.Join("\n\n", Paragraphs().Split(html.Trim()).Select(text => Escape(text.Trim())));
        }

        var body = new HtmlParser().ParseDocument(html).Body!;
        var others = body.QuerySelectorAll("*").Where(element => !Known.Contains(element.LocalName)).ToArray();
        if (others.Length > 0 || IsDeep(body))
        {
            doubts.Add(
                others.Length > 0
                    ? $"its text stays HTML, because of <{others[0].LocalName}>"
                    : "its text stays HTML, because it is nested deeply"
            );

            // Neither a blank line nor a shortcode may end the block of HTML.
            return Shortcode().Replace(BlankLines().Replace(html.Trim(), "\n"), "&#123;{");
        }

        var converter = new HtmlMarkdown();
        converter.AddBlocks(body, "");
        return BlankLines().Replace(converter._markdown.ToString().Trim(), "\n\n");
    }

    private static bool IsDeep(IElement element)
    {
        var depth = 0;
        for (
            var inner = element;
            inner is not null;
            inner = inner.Children.FirstOrDefault(child => child.ChildElementCount > 0) ?? inner.FirstElementChild
        )
        {
            if (++depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private void AddBlocks(INode parent, string indent)
    {
        var line = new StringBuilder();
        foreach (var child in parent.ChildNodes)
        {
            if (
                child is IElement
                {
                    LocalName: "p"
                        or "div"
                        or "ul"
                        or "ol"
                        or "blockquote"
                        or "hr"
                        or "h1"
                        or "h2"
                        or "h3"
                        or "h4"
                        or "h5"
                        or "h6"
                } block
            )
            {
                Flush(line, indent);
                AddBlock(block, indent);
            }
            else
            {
                line.Append(Inline(child));
            }
        }

        Flush(line, indent);
    }

    private void AddBlock(IElement block, string indent)
    {
        switch (block.LocalName)
        {
            case "hr":
                Append("---", indent);
                break;
            case "ul" or "ol":
                AddList(block, indent);
                break;
            case "blockquote":
                AddBlocks(block, indent + "> ");
                break;
            case ['h', var level]:
                // The page's title is its only heading of the first level.
                Append($"{new string('#', Math.Max(2, level - '0'))} {Inlines(block).Trim()}", indent);
                break;
            default:
                AddBlocks(block, indent);
                break;
        }
    }

    private void AddList(IElement list, string indent)
    {
        var number = 1;
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            var mark = list.LocalName == "ol" ? $"{number++}. " : "- ";
            var inner = new HtmlMarkdown();
            inner.AddBlocks(item, "");
            var lines = BlankLines().Replace(inner._markdown.ToString().Trim(), "\n\n").Split('\n');
            for (var at = 0; at < lines.Length; at++)
            {
                var prefix = at == 0 ? mark : new string(' ', mark.Length);
                _markdown.Append(indent).Append(lines[at].Length == 0 ? "" : prefix + lines[at]).Append('\n');
            }
        }

        _markdown.Append(indent.TrimEnd()).Append('\n');
    }

    private void Flush(StringBuilder line, string indent)
    {
        var text = line.ToString().Trim();
        line.Clear();
        if (text.Length > 0)
        {
            Append(text, indent);
        }
    }

    private void Append(string text, string indent)
    {
        foreach (var line in text.Split('\n'))
        {
            _markdown.Append(indent).Append(line.Trim(' ').Length == 0 ? "" : line).Append('\n');
        }

        _markdown.Append(indent.TrimEnd()).Append('\n');
    }

    private string Inlines(INode parent) => string.Concat(parent.ChildNodes.Select(Inline));

    private string Inline(INode node) =>
        node switch
        {
            IText text => Escape(Space().Replace(text.Data, " ")),
            IElement { LocalName: "br" } => "  \n",
            IElement { LocalName: "b" or "strong" } strong => Around("**", Inlines(strong)),
            IElement { LocalName: "i" or "em" } emphasis => Around("*", Inlines(emphasis)),
            IElement { LocalName: "code" } code => $"`{code.TextContent.Replace("`", "'")}`",
            IElement { LocalName: "a" } link => Link(link),
            IElement other => Inlines(other),
            _ => "",
        };

    private string Link(IElement link)
    {
        var text = Inlines(link).Trim();
        return link.GetAttribute("href")?.Trim() is { Length: > 0 } href && text.Length > 0
            ? $"[{text}](<{href.Replace(">", "%3E").Replace("<", "%3C").Replace("\n", "")}>)"
            : text;
    }

    // Markdown's marks do not work beside white space.
    private static string Around(string mark, string text)
    {
        var inner = text.Trim();
        return inner.Length == 0
            ? text
            : text[..text.IndexOf(inner[0])] + mark + inner + mark + text[(text.LastIndexOf(inner[^1]) + 1)..];
    }

    private static string Escape(string text) =>
        Special().Replace(text, match => "\\" + match.Value).Replace("{{", "&#123;{", StringComparison.Ordinal);

    [GeneratedRegex("</?[A-Za-z][^>]*>|&#?[A-Za-z0-9]+;", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"[\\`*\[\]<>]|(?<!\w)_|_(?!\w)|^[#+-](?= )|(?<=^\d{1,9})[.)](?= )",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        5000
    )]
    private static partial Regex Special();

    [GeneratedRegex(@"\r?\n\s*\r?\n", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"\n\s*\n", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Space();

    [GeneratedRegex(@"\{\{", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Shortcode();
}
