using System.Globalization;

namespace Companion.Python.Syntax;

/// <summary>"2.3. Identifiers and keywords": which non-ASCII characters a name may contain.</summary>
internal static class NameCharacters
{
    public static bool CanStart(UnicodeCategory category) =>
        category
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber;

    public static bool CanFollow(UnicodeCategory category) =>
        CanStart(category)
        || category
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.ConnectorPunctuation;
}
