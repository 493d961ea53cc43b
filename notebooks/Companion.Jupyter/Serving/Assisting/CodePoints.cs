namespace Companion.Jupyter.Serving.Assisting;

/// <summary>
/// Converts positions in a text. Jupyter counts Unicode characters (messaging 5.2 and later); .NET counts UTF-16 code
/// units, two for some characters.
/// </summary>
internal static class CodePoints
{
    /// <summary>The position in code units of a character.</summary>
    public static int ToUnits(string text, int characters)
    {
        var at = 0;
        for (; characters > 0 && at < text.Length; characters--)
        {
            at += IsPair(text, at) ? 2 : 1;
        }

        return at;
    }

    /// <summary>The number of characters before a position in code units.</summary>
    public static int FromUnits(string text, int units)
    {
        var characters = 0;
        for (var at = 0; at < units && at < text.Length; characters++)
        {
            at += IsPair(text, at) ? 2 : 1;
        }

        return characters;
    }

    private static bool IsPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
}
