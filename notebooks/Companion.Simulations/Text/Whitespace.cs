namespace Companion.Simulations.Text;

/// <summary>
/// The meaning of <c>\s</c> and <c>trim</c> in the tools' programming languages. .NET's own character classes match
/// none of them.
/// </summary>
internal static class Whitespace
{
    /// <summary>Ruby's <c>\s</c>, which is also <c>[[:space:]]</c> in ASCII.</summary>
    public static bool IsAscii(char character) => character is ' ' or (>= '\t' and <= '\r');

    /// <summary>Go's <c>\s</c> (RE2): ASCII, and without the vertical tab.</summary>
    public static bool IsGo(char character) => character is ' ' or '\t' or '\n' or '\f' or '\r';

    /// <summary>Go's <c>unicode.IsSpace</c>, by which <c>strings.TrimSpace</c> trims.</summary>
    public static bool IsGoUnicode(char character) =>
        IsAscii(character) || character is '\u0085' || IsSpaceSeparator(character) || character is '\u2028' or '\u2029';

    /// <summary>Python's <c>\s</c> for text: <c>str.isspace</c>.</summary>
    public static bool IsPython(char character) => IsGoUnicode(character) || character is >= '\u001C' and <= '\u001F';

    /// <summary>JavaScript's <c>\s</c> and <c>trim</c>: ECMA-262 WhiteSpace and LineTerminator.</summary>
    public static bool IsJavaScript(char character) =>
        IsAscii(character) || character is '\uFEFF' or '\u2028' or '\u2029' || IsSpaceSeparator(character);

    // Unicode's category Zs without the ASCII space.
    private static bool IsSpaceSeparator(char character) =>
        character is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';
}
