using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Companion.Content.Tests.Highlighting;

/// <summary>Highlighted code without its markup.</summary>
internal static partial class HtmlText
{
    public static string WithoutTags(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    /// <summary>The block as a browser sees it.</summary>
    public static IElement Parse(string html) =>
        new HtmlParser().ParseDocument($"<pre><code>{html}</code></pre>").QuerySelector("code")!;

    /// <summary>The text that the page's copy button copies: the commands, or everything when there are none.</summary>
    public static string CopiedText(string html)
    {
        var code = Parse(html);
        var typed = code.QuerySelectorAll("kbd");
        return typed.Length == 0 ? code.TextContent : string.Join('\n', typed.Select(one => one.TextContent));
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tag();
}
