namespace Companion.Jupyter.Serving.Assisting;

/// <summary>
/// Turns positions in a text over: Jupyter counts Unicode characters (messaging 5.2 and later), .NET counts UTF-16 units, of which
/// some characters have two.
/// </summary>
internal static class CodePoints
{
    /// <summary>The place of a character in the units of a text.</summary>
    public static int ToUnits(string text, int characters)
    {
        var at = 0;
        for (; characters > 0 && at < text.Length; characters--)
        {
            at += IsPair(text, at) ? 2 : 1;
        }

        return at;
    }

    /// <summary>The number of characters before a place in a text.</summary>
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
