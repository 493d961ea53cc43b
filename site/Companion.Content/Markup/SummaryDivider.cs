namespace Companion.Content.Markup;

/// <summary>
/// Hugo's <c>&lt;!--more--&gt;</c>, exactly so: what is before it is the page's summary, and it ends a paragraph. In
/// code it is text, unlike in Hugo, which would cut the code in two.
/// </summary>
internal static class SummaryDivider
{
    private const string Divider = "<!--more-->";

    /// <summary>Removes the divider from a text; all positions stay the same.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="end">Where the summary ends; null when there is no divider.</param>
    public static string Remove(string markdown, out int? end)
    {
        end = null;
        for (
            var at = markdown.IndexOf(Divider, StringComparison.Ordinal);
            at >= 0;
            at = markdown.IndexOf(Divider, at + 1, StringComparison.Ordinal)
        )
        {
            if (!IsInCode(markdown, at))
            {
                end = at;
                return Blank(markdown, at);
            }
        }

        return markdown;
    }

    // Line ends instead of the divider and of the spaces after it, which would make the text after it code.
    private static string Blank(string markdown, int at)
    {
        var length = Divider.Length;
        while (at + length < markdown.Length && (markdown[at + length] is ' ' or '\t'))
        {
            length++;
        }

        return string.Concat(markdown.AsSpan(0, at), new string('\n', length), markdown.AsSpan(at + length));
    }

    private static bool IsInCode(string markdown, int at)
    {
        var before = markdown.AsSpan(0, at);
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return line.Count('`') % 2 == 1 || IsInFence(before);
    }

    private static bool IsInFence(ReadOnlySpan<char> before)
    {
        var fence = '\0';
        foreach (var line in before.EnumerateLines())
        {
            var text = line.TrimStart();
            if (text.StartsWith("```") || text.StartsWith("~~~"))
            {
                fence =
                    fence == '\0' ? text[0]
                    : fence == text[0] ? '\0'
                    : fence;
            }
        }

        return fence != '\0';
    }
}
