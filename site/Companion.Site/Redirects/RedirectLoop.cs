using System.Text.RegularExpressions;

namespace Companion.Site.Redirects;

/// <summary>
/// Stops a rule with <c>*</c> from redirecting a path to itself: with <c>/* /en/:splat</c>, <c>/en/about</c> stays.
/// Netlify's engine does not redirect when the destination, up to <c>/:splat</c>, matches the rule itself and the path
/// begins with it. Content served in place (200) cannot loop.
/// </summary>
internal static partial class RedirectLoop
{
    /// <summary>The start of the paths that the rule ignores; null when the rule cannot loop.</summary>
    public static string? GuardedStart(RedirectRule rule, RedirectPattern pattern, Uri? site)
    {
        if (!pattern.HasSplat || rule.Status == 200)
        {
            return null;
        }

        var host = site?.GetLeftPart(UriPartial.Authority);
        var path =
            host is not null && rule.To.StartsWith($"{host}/", StringComparison.Ordinal)
                ? rule.To[host.Length..]
                : null;
        var start = BeforeSplat().Match(path ?? rule.To) is { Success: true } match
            ? match.Groups["start"].Value
            : rule.To;
        return pattern.IsMatch(start) ? start : null;
    }

    [GeneratedRegex("^(?<start>/.+?)/:splat(?:/.+)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeSplat();
}
