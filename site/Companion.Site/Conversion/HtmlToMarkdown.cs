using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Companion.Content.Html;

namespace Companion.Site.Conversion;

/// <summary>Writes HTML as Markdown that reads like a text: what Markdown has no marks for becomes plain text.</summary>
internal sealed class HtmlToMarkdown
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "ul",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "button",
        "canvas",
        "colgroup",
        "input",
        "noscript",
        "script",
        "select",
        "style",
        "template",
        "textarea",
    };

    private readonly MarkdownInlines _inlines;
    private readonly StringBuilder _markdown = new();

    private HtmlToMarkdown(MarkdownInlines inlines) => _inlines = inlines;

    /// <summary>The Markdown for the content of an element.</summary>
    /// <param name="body">The element.</param>
    /// <param name="hasShortcodes">Whether the Markdown is for a content file, in which two braces call a shortcode.</param>
    public static string Of(IElement body, bool hasShortcodes)
    {
        var converter = new HtmlToMarkdown(new MarkdownInlines(hasShortcodes));
        converter.AddBlocks(body, "");
        return converter.Text;
    }

    private string Text => _markdown.ToString().Trim('\n', ' ');

    /// <summary>Whether an element says nothing outside its page: controls, scripts, what is hidden.</summary>
    public static bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName) || element.HasAttribute("hidden");

    private void AddBlocks(INode parent, string indent)
    {
        var line = new StringBuilder();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IElement block && Blocks.Contains(block.LocalName))
            {
                Flush(line, indent);
                if (!IsSilent(block))
                {
                    AddBlock(block, indent);
                }
            }
            else if (
                child is IElement { LocalName: not "math" and not "svg" } wrapper
                && HasBlocks(wrapper)
                && !IsSilent(wrapper)
            )
            {
                Flush(line, indent);
                AddBlocks(wrapper, indent);
            }
            else
            {
                line.Append(_inlines.Of(child));
            }
        }

        Flush(line, indent);
    }

    private static bool HasBlocks(IElement element) => element.Children.Any(child => Blocks.Contains(child.LocalName));

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
                AddQuote(block, indent);
                break;
            case "dl":
                AddDescriptions(block, indent);
                break;
            case "pre":
                Append(FencedCode(block), indent);
                break;
            case "table":
                AddTable(block, indent);
                break;
            case "summary":
                Append(Strong(block), indent);
                break;
            case ['h', >= '1' and <= '6' and var level]:
                // The page's title is its only heading of the first level.
                Append($"{new string('#', Math.Max(2, level - '0'))} {_inlines.OfAll(block).Trim()}", indent);
                break;
            default:
                AddBlocks(block, indent);
                break;
        }
    }

    private void AddQuote(IElement quote, string indent)
    {
        var inner = new HtmlToMarkdown(_inlines);
        inner.AddBlocks(quote, "");
        Append(string.Join('\n', inner.Text.Split('\n').Select(line => $"> {line}".TrimEnd())), indent);
    }

    // A list with an item for each term; Markdown has no mark for it.
    private void AddDescriptions(IElement list, string indent)
    {
        var items = new StringBuilder();
        foreach (var part in list.QuerySelectorAll("dt, dd"))
        {
            items.Append(part.LocalName == "dt" ? $"\n- {Strong(part)}:" : $" {HtmlText.Fold(_inlines.OfAll(part))}");
        }

        Flush(items, indent);
    }

    private static string Strong(IElement element) =>
        MarkdownInlines.Around("**", MarkdownInlines.Escape(HtmlText.Fold(element.TextContent)));

    private void AddList(IElement list, string indent)
    {
        var number = int.TryParse(list.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            var mark = list.LocalName == "ol" ? $"{number++}. " : "- ";
            var inner = new HtmlToMarkdown(_inlines);
            inner.AddBlocks(item, "");
            var lines = (TaskOf(item) + inner.Text).Split('\n');
            for (var at = 0; at < lines.Length; at++)
            {
                var prefix = at == 0 ? mark : new string(' ', mark.Length);
                _markdown.Append(indent).Append(lines[at].Length == 0 ? "" : prefix + lines[at]).Append('\n');
            }
        }

        _markdown.Append(indent.TrimEnd()).Append('\n');
    }

    private static string TaskOf(IElement item) =>
        item.QuerySelector("input[type=checkbox]") is { } box
            ? box.HasAttribute("checked")
                ? "[x] "
                : "[ ] "
            : "";

    private static string FencedCode(IElement block)
    {
        var text = block.TextContent.Replace("\r", "").Trim('\n');
        var fence = MarkdownInlines.FenceAround(text, least: 3);
        return $"{fence}{LanguageOf(block)}\n{text}\n{fence}";
    }

    private static string LanguageOf(IElement block) =>
        block
            .QuerySelectorAll("code")
            .Prepend(block)
            .SelectMany(element => element.ClassList)
            .FirstOrDefault(name => name.StartsWith("language-", StringComparison.Ordinal))
            ?["language-".Length..]
        ?? "";

    private void AddTable(IElement table, string indent)
    {
        if (table.QuerySelector("caption") is { } caption)
        {
            Append(_inlines.OfAll(caption).Trim(), indent);
        }

        var rows = table
            .QuerySelectorAll("tr")
            .Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").Select(Cell).ToArray())
            .Where(row => row.Length > 0)
            .ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        var width = rows.Max(row => row.Length);
        var lines = rows.Select(row =>
                $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", width - row.Length)))} |"
            )
            .ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", width))}");
        Append(string.Join('\n', lines), indent);
    }

    private string Cell(IElement cell) =>
        HtmlText.Fold(_inlines.OfAll(cell)).Replace("|", "\\|", StringComparison.Ordinal);

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
            _markdown.Append(line.Trim(' ').Length == 0 ? indent.TrimEnd() : indent + line).Append('\n');
        }

        _markdown.Append(indent.TrimEnd()).Append('\n');
    }
}
