namespace Companion.Content.Highlighting.Lexers.Patterns;

/// <summary>
/// The alphabet of patterns: each ASCII character is a symbol, and the rest of Unicode is three symbols, since no
/// grammar of ours distinguishes more. It keeps the tables of an automaton small.
/// </summary>
internal static class Symbols
{
    /// <summary>A letter, a digit or a combining mark outside ASCII.</summary>
    public const int Word = 128;

    /// <summary>White space outside ASCII.</summary>
    public const int Space = 129;

    /// <summary>Anything else outside ASCII.</summary>
    public const int Other = 130;

    /// <summary>The number of symbols.</summary>
    public const int Count = 131;

    /// <summary>The symbol of a character.</summary>
    public static int Of(char character) => character < Word ? character : OfOther(character);

    private static int OfOther(char character) =>
        char.IsWhiteSpace(character) ? Space
        : char.IsLetterOrDigit(character) || IsMark(character) ? Word
        : Other;

    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
