using Companion.Content.Models;
using Companion.Sources;
using Companion.Content.Urls;

namespace Companion.Site.Redirects;

/// <summary>The rules that send an old address to its page, beside the redirect page that works on any host.</summary>
public static class AliasRedirects
{
    /// <summary>
    /// A forced permanent redirect for each alias, under every spelling that clients use for it. An old address that a rule
    /// cannot name gets a note instead, and only its redirect page.
    /// </summary>
    /// <param name="aliases">The old addresses.</param>
    /// <param name="href">A site path as links write it, below the base URL's path and percent-encoded: <see cref="SiteModel.Href"/>.</param>
    /// <param name="diagnostics">Where the notes go.</param>
    public static IReadOnlyList<RedirectRule> For(
        IEnumerable<Alias> aliases,
        Func<UrlPath, string> href,
        DiagnosticBag diagnostics
    )
    {
        var rules = new List<RedirectRule>();
        foreach (var alias in aliases)
        {
            var from = RedirectPath.Normalise(href(alias.From));
            if (WhyUnsupported(from) is { } reason)
            {
                diagnostics.Add(
                    Diagnostic.Note(
                        alias.Origin,
                        $"Netlify cannot redirect '{alias.From}': {reason}",
                        "the redirect page is written all the same"
                    )
                );
                continue;
            }

            foreach (var spelling in new[] { from, RedirectPath.AsBrowsersAsk(from) }.Distinct())
            {
                rules.Add(new RedirectRule(spelling, href(alias.To), Force: true));
            }
        }

        return rules;
    }

    private static string? WhyUnsupported(string from) =>
        from.StartsWith("/.netlify", StringComparison.Ordinal) ? "it keeps paths below '/.netlify' for itself"
        : from.Split('/').Any(segment => segment.EndsWith('*')) ? "'*' at the end of a segment means any rest"
        : from.Split('/').Any(segment => segment is [':', _, ..]) ? "':' at the start of a segment names a placeholder"
        : null;
}
