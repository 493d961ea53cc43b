namespace Companion.Content.Markup;

/// <summary>An id and classes in braces at a heading's end: <c>## Title {#id .class}</c>.</summary>
/// <param name="Start">Where they begin in the text, the space before them included.</param>
/// <param name="Id">The id, the last when there are several; null for none.</param>
/// <param name="Classes">The classes.</param>
internal sealed record HeadingAttributes(int Start, string? Id, IReadOnlyList<string> Classes)
{
    /// <summary>Reads them off the end of a heading's text; null when it does not end in any.</summary>
    public static HeadingAttributes? Read(string text)
    {
        var brace = text.EndsWith('}') ? text.LastIndexOf('{') : -1;
        if (brace < 0)
        {
            return null;
        }

        var parts = text[(brace + 1)..^1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts.All(IsAttribute)
            ? new HeadingAttributes(
                text[..brace].TrimEnd().Length,
                parts.LastOrDefault(part => part[0] == '#')?[1..],
                [.. parts.Where(part => part[0] == '.').Select(part => part[1..])]
            )
            : null;
    }

    private static bool IsAttribute(string part) =>
        part.Length > 1 && part[0] is '#' or '.' && !part.AsSpan(1).ContainsAny('#', '{');
}
