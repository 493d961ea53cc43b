using System.Text;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>
/// The characters that Hugo allows unquoted in names and positional parameters: those of any script, not only ASCII.
/// </summary>
internal static class WordCharacters
{
    /// <summary>
    /// The white space that Hugo's lexer skips inside a tag; any other, such as a no-break space, is an error there.
    /// </summary>
    public static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n';

    public static bool StartsName(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune) || Rune.IsDigit(rune);

    // A slash makes a namespace. A full stop is an error that is easier to report once the whole name is known.
    public static bool ContinuesName(Rune rune) => StartsName(rune) || rune.Value is '-' or '/' or '.';

    public static bool StartsWord(Rune rune) => StartsName(rune) || rune.Value == '-';

    public static bool ContinuesWord(Rune rune) => StartsWord(rune) || rune.Value == '.';
}
