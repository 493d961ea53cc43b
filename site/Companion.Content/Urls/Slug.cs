using System.Globalization;
using System.Text;

namespace Companion.Content.Urls;

/// <summary>
/// Converts a title, tag or file name into part of an address as Hugo 0.111 does: lower case, white space to one
/// <c>-</c>; letters, digits, marks and <c>. _ - # + ~ @</c> are kept, everything else is dropped.
/// </summary>
public static class Slug
{
    /// <summary>
    /// The part of an address for a text: <c>ASP.NET Core</c> becomes <c>asp.net-core</c>. It may be empty.
    /// </summary>
    public static string From(string text) => From(text, keepsSlashes: false);

    /// <summary>
    /// The same for a text in which <c>/</c> separates folders, as Hugo reads a slug, a tag and a title in a pattern:
    /// <c>CI/CD</c> becomes <c>ci/cd</c>, and <c>Debian /usr merge</c> <c>debian-/usr-merge</c>. Segments that are empty,
    /// or that have a special meaning in a file system, are dropped.
    /// </summary>
    public static string FromPath(string text) =>
        string.Join('/', From(text, keepsSlashes: true).Split('/').Where(OutputPath.IsSafeSegment));

    private static string From(string text, bool keepsSlashes)
    {
        var slug = new StringBuilder(text.Length);
        var pendingHyphen = false;
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (IsKept(rune) || (keepsSlashes && rune.Value == '/'))
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
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
        || (rune.IsAscii && "._-#+~@".Contains((char)rune.Value));
}
