namespace Companion.Content.Markup;

/// <summary>
/// Closes gaps in the levels of a document's headings: the page's title is the only h1, and no heading is more than one
/// level deeper than its parent, as the HTML standard's outline and screen readers expect.
/// </summary>
internal static class HeadingLevels
{
    private const int TopLevel = 2;
    private const int DeepestLevel = 6;

    public static void CloseUp(MarkdownParts parts)
    {
        var open = new Stack<(int Written, int Rendered)>();
        foreach (var heading in parts.Headings)
        {
            while (open.TryPeek(out var above) && above.Written >= heading.Level)
            {
                open.Pop();
            }

            var rendered = open.TryPeek(out var parent) ? Math.Min(parent.Rendered + 1, DeepestLevel) : TopLevel;
            open.Push((heading.Level, rendered));
            heading.Level = rendered;
        }
    }
}
