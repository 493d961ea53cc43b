using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Companion.Site.Conversion;

namespace Companion.Site.Importing.Feeds;

/// <summary>
/// Writes the HTML of show notes as Markdown: paragraphs, lists, links, emphasis, headings. HTML that has more stays as it is,
/// which Markdown allows.
/// </summary>
internal static partial class HtmlMarkdown
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

        return HtmlToMarkdown.Of(body, hasShortcodes: true);
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

    private static string Escape(string text) =>
        MarkdownInlines.Escape(text).Replace("{{", "&#123;{", StringComparison.Ordinal);

    [GeneratedRegex("</?[A-Za-z][^>]*>|&#?[A-Za-z0-9]+;", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\r?\n\s*\r?\n", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"\n\s*\n", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"\{\{", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Shortcode();
}
