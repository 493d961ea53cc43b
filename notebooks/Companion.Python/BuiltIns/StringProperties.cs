using System.Text;
using Companion.Python.Syntax;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>str</c> that test the kind of its characters.</summary>
internal static class StringProperties
{
    public static bool IsDigit(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.DecimalDigitNumber
        || (!rune.IsAscii && Vague(rune));

    // Superscripts, fractions and numerals have properties that .NET does not distinguish.
    public static bool Vague(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.OtherNumber
                or System.Globalization.UnicodeCategory.LetterNumber
        || rune.Value is >= 0x3400 and < 0xA000 or >= 0xF900 and < 0xFB00 or >= 0x20000
            ? throw new UnknowableException("the numeric properties of the character are not evaluated")
            : false;

    public static bool IsIdentifier(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        return (runes[0].Value == '_' || NameCharacters.CanStart(Rune.GetUnicodeCategory(runes[0])))
            && Array.TrueForAll(
                runes,
                rune => NameCharacters.CanFollow(Rune.GetUnicodeCategory(rune)) || rune.Value == 0xB7
            );
    }
}
