using System.Globalization;
using System.Text;

namespace Companion.Site.Redirects;

/// <summary>
/// Percent-encoding for redirect rules. Netlify's engine compares bytes and its documentation asks for encoded rules,
/// so an address has one form here: RFC 3986, section 6.2.2, upper-case hexadecimals, and nothing encoded
/// unnecessarily.
/// </summary>
internal static class RedirectPath
{
    private const string Unreserved = "-._~";
    private const string Reserved = "!$&'()*+,;=:@/";

    // The characters that browsers do not encode in a path (WHATWG URL, "path percent-encode set") although RFC 3986
    // does not allow them.
    private const string LeftAloneByBrowsers = "[]|^";

    /// <summary>Normalises a path of a rule or of a request.</summary>
    public static string Normalise(string path)
    {
        var normal = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && Octet(path, i) is { } octet)
            {
                var c = (char)octet;
                normal.Append(IsUnreserved(c) ? c.ToString() : $"%{octet:X2}");
                i += 2;
            }
            else if (IsUnreserved(path[i]) || Reserved.Contains(path[i]))
            {
                normal.Append(path[i]);
            }
            else
            {
                var isPair = char.IsHighSurrogate(path[i]) && i + 1 < path.Length && char.IsLowSurrogate(path[i + 1]);
                foreach (var encoded in Encoding.UTF8.GetBytes(path.Substring(i, isPair ? 2 : 1)))
                {
                    normal.Append($"%{encoded:X2}");
                }

                i += isPair ? 1 : 0;
            }
        }

        return normal.ToString();
    }

    /// <summary>The form in which a browser requests a normalised path; usually the same.</summary>
    public static string AsBrowsersAsk(string normalised) =>
        LeftAloneByBrowsers.Aggregate(
            normalised,
            (path, c) => path.Replace($"%{(int)c:X2}", c.ToString(), StringComparison.Ordinal)
        );

    /// <summary>
    /// Whether a path is spelled as clients request it, which is what Netlify compares, byte by byte.
    /// </summary>
    public static bool IsAsAskedFor(string path) =>
        Normalise(path) is var normal && (path == normal || path == AsBrowsersAsk(normal));

    private static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || Unreserved.Contains(c);

    private static byte? Octet(string path, int percent) =>
        byte.TryParse(
            path.AsSpan(percent + 1, Math.Min(2, path.Length - percent - 1)),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var octet
        )
        && percent + 2 < path.Length
            ? octet
            : null;
}
