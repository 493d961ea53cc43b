namespace Companion.Content.Markup;

/// <summary>An id and classes in braces at the end of a heading: <c>## Title {#id .class}</c>.</summary>
/// <param name="Start">Their offset in the text, including the space before them.</param>
/// <param name="Id">The last id; null when there is none.</param>
/// <param name="Classes">The classes.</param>
internal sealed record HeadingAttributes(int Start, string? Id, IReadOnlyList<string> Classes)
{
    /// <summary>Reads them from the end of a heading's text; null when there are none.</summary>
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
