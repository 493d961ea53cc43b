using System.Text.RegularExpressions;

namespace Companion.Site.Redirects;

/// <summary>
/// The status word of a rule, parsed as Netlify does, with JavaScript's <c>parseInt</c>: <c>301</c>, <c>301!</c>.
/// </summary>
internal static partial class RedirectStatus
{
    /// <summary>The status; null when the word does not begin with a number.</summary>
    public static int? Read(string word) =>
        Number().Match(word) is { Success: true } match && int.TryParse(match.Value, out var status) ? status : null;

    [GeneratedRegex(@"^[+-]?\d+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
