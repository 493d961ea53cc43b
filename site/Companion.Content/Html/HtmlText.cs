using System.Net;
using System.Text;

namespace Companion.Content.Html;

/// <summary>The text that a piece of our own HTML displays.</summary>
public static class HtmlText
{
    /// <summary>Drops the tags and resolves character references; white space is collapsed.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var c in html)
        {
            if (c == '<')
            {
                inTag = true;
            }
            else if (c == '>' && inTag)
            {
                inTag = false;
            }
            else if (!inTag)
            {
                text.Append(c);
            }
        }

        return Fold(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>Collapses runs of white space to one space and trims the ends.</summary>
    public static string Fold(string text) =>
        IsFolded(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsFolded(string text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || afterSpace))
            {
                return false;
            }

            afterSpace = c == ' ';
        }

        return text.Length == 0 || !afterSpace;
    }
}
