using System.Globalization;
using System.Text;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Strings as Python sees them: by code points, with Unicode's properties.</summary>
internal static class Characters
{
    /// <summary>Whether every code point is one UTF-16 code unit, so that .NET's indexes are Python's.</summary>
    public static bool IsSimple(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0;

    public static int Length(string text) => IsSimple(text) ? text.Length : text.EnumerateRunes().Count();

    public static int[] CodePoints(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];

    public static string OfCodePoints(IEnumerable<int> codePoints)
    {
        var builder = new StringBuilder();
        foreach (var codePoint in codePoints)
        {
            builder.Append(char.ConvertFromUtf32(codePoint));
        }

        return builder.ToString();
    }

    /// <summary>Converts an index in code units to an index in code points.</summary>
    public static int IndexOf(string text, int unit) => unit < 0 ? unit : Length(text[..unit]);

    /// <summary><c>str.isspace</c>: bidirectional type WS, B or S, or category Zs.</summary>
    public static bool IsSpace(int codePoint) =>
        codePoint
            is (>= 0x09 and <= 0x0D)
                or (>= 0x1C and <= 0x20)
                or 0x85
                or 0xA0
                or 0x1680
                or (>= 0x2000 and <= 0x200A)
                or 0x2028
                or 0x2029
                or 0x202F
                or 0x205F
                or 0x3000;

    public static bool IsLineEnd(char c) =>
        c is (>= '\n' and <= '\r') or (>= '\x1c' and <= '\x1e') or '\x85' or '\u2028' or '\u2029';

    /// <summary>Whether <c>repr</c> shows it unescaped.</summary>
    public static bool IsPrintable(Rune rune) =>
        rune.Value is >= 32 and < 127
        || (
            rune.Value > 127
            && Rune.GetUnicodeCategory(rune)
                is not (
                    UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.SpaceSeparator
                )
        );

    public static bool IsLetter(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter;

    /// <summary>Refuses to change the case of letters whose mapping is not one to one, such as ß.</summary>
    public static void CheckCase(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            var isPlain = rune.Value switch
            {
                < 0x80 => true,
                0xDF or 0x130 or 0x131 or 0x149 or 0x17F or 0x390 or 0x3A3 or 0x3B0 or 0x3C2 => false,
                < 0x180 or (>= 0x386 and < 0x3CF) or (>= 0x400 and < 0x460) => true,
                _ => !Rune.IsLetter(rune)
                    && Rune.GetUnicodeCategory(rune)
                        is not (
                            UnicodeCategory.NonSpacingMark
                            or UnicodeCategory.LetterNumber
                            or UnicodeCategory.OtherSymbol
                        )
                    || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter && rune.Value >= 0x3000
                    || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol && rune.Value >= 0x2500,
            };
            if (!isPlain)
            {
                throw new UnknowableException($"the case of U+{rune.Value:X4} is not evaluated");
            }
        }
    }
}
