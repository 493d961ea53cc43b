using System.Globalization;
using System.Text;

namespace Companion.Content.Urls;

/// <summary>
/// Turns a title, tag or file name into a part of an address as Hugo 0.111 does: lower case, white space to one
/// <c>-</c>, letters, digits, marks and <c>. _ - # + ~ @</c> kept, all else dropped.
/// </summary>
public static class Slug
{
    /// <summary>The part of an address for a text: <c>ASP.NET Core</c> becomes <c>asp.net-core</c>. It may be empty.</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        var pendingHyphen = false;
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (IsKept(rune))
            {
                if (pendingHyphen && slug.Length > 0 && slug[^1] != '-' && rune.Value != '-')
                {
                    slug.Append('-');
                }

                pendingHyphen = false;
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                pendingHyphen = true;
            }
        }

        return slug.ToString();
    }

    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || (rune.IsAscii && "._-#+~@".Contains((char)rune.Value));
}
