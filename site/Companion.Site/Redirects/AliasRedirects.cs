using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Site.Redirects;

/// <summary>
/// Creates the rules that redirect an old address to its page, in addition to the redirect page that works on any host.
/// </summary>
public static class AliasRedirects
{
    /// <summary>
    /// A forced permanent redirect for each alias, under every spelling that clients use for it. An old address that a
    /// rule cannot match causes a note instead, and has only its redirect page.
    /// </summary>
    /// <param name="aliases">The old addresses.</param>
    /// <param name="href">
    /// Converts a site path to the form used in links, below the base URL's path and percent-encoded: <see
    /// cref="SiteModel.Href"/>.
    /// </param>
    /// <param name="diagnostics">Receives the notes.</param>
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
                if (alias.Origin is { } origin)
                {
                    diagnostics.Add(
                        Diagnostic.Note(
                            origin,
                            $"Netlify cannot redirect '{alias.From}': {reason}",
                            "the redirect page is still written"
                        )
                    );
                }

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
        from.StartsWith("/.netlify", StringComparison.Ordinal) ? "it reserves paths below '/.netlify'"
        : from.Split('/').Any(segment => segment.EndsWith('*'))
            ? "'*' at the end of a segment matches the rest of the path"
        : from.Split('/').Any(segment => segment is [':', _, ..]) ? "':' at the start of a segment names a placeholder"
        : null;
}
