using System.Text.RegularExpressions;

namespace Companion.Site.Headers;

/// <summary>
/// Response headers for the paths that match a pattern, as Netlify matches them (<c>@netlify/headers-parser</c>).
/// </summary>
internal sealed class HeaderRule
{
    private readonly Regex _paths;

    /// <summary>Creates a rule from a pattern and its headers.</summary>
    /// <param name="pattern">
    /// A path; a segment <c>:name</c> matches any one segment, <c>*</c> anything, slashes included.
    /// </param>
    /// <param name="values">Names and values.</param>
    public HeaderRule(string pattern, IReadOnlyList<KeyValuePair<string, string>> values)
    {
        var segments = pattern.Split('/').Select(segment => segment.TrimEnd()).Where(segment => segment.Length > 0);
        _paths = new Regex(
            $"^/{string.Join('/', segments.Select(Expression))}/?$",
            RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
        );
        Pattern = pattern;
        Values = values;
    }

    /// <summary>The pattern as written.</summary>
    public string Pattern { get; }

    /// <summary>Names and values.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Values { get; }

    /// <summary>Whether the headers apply to a path; case is ignored.</summary>
    public bool IsFor(string path) => _paths.IsMatch(path);

    // A segment '*' makes the slash before it optional, as on Netlify: '/assets/*' also matches '/assetsx'.
    private static string Expression(string segment) =>
        segment.StartsWith(':') ? "[^/]+"
        : segment == "*" ? "?.*"
        : Regex.Escape(segment).Replace(@"\*", ".*", StringComparison.Ordinal);
}
