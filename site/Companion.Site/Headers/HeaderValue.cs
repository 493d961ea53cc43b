using System.Text.RegularExpressions;

namespace Companion.Site.Headers;

/// <summary>A header's name and value, as Netlify normalises them and HTTP allows them.</summary>
internal static partial class HeaderValue
{
    /// <summary>The value on one line, with one space after each comma.</summary>
    public static string Tidy(string value) => Commas().Replace(value.Trim(), ", ");

    /// <summary>Whether a name is an HTTP token (RFC 9110, section 5.6.2).</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c));

    /// <summary>Whether a value is visible ASCII, spaces and tabs: what every server and client accepts.</summary>
    public static bool IsValue(string value) => value.All(c => c is '\t' or (>= ' ' and <= '~'));

    [GeneratedRegex(@"\s*,\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Commas();
}
