using System.Security.Cryptography;
using System.Text;
using Companion.Sources;
using Companion.Content.Themes;

namespace Companion.Site.Headers;

/// <summary>
/// Sees that the headers in <c>netlify.toml</c> let the theme's inline scripts run: a changed script has another hash,
/// and a browser would refuse it without a word to the reader.
/// </summary>
public static class ContentSecurityPolicyCheck
{
    /// <summary>Warns of each inline script that the policy for the site's pages does not allow.</summary>
    /// <param name="netlifyToml">The site's <c>netlify.toml</c>.</param>
    /// <param name="theme">The site's theme.</param>
    /// <param name="diagnostics">Takes the warnings, and what is wrong with the file itself.</param>
    public static void Run(SourceText netlifyToml, Theme theme, DiagnosticBag diagnostics)
    {
        var rules = HeaderRules.Parse(headersFile: null, netlifyToml, diagnostics);
        if (!rules.For("/").TryGetValue("Content-Security-Policy", out var policy))
        {
            return;
        }

        foreach (
            var hash in theme
                .InlineScripts.Select(HashOf)
                .Where(hash => !policy.Contains(hash, StringComparison.Ordinal))
        )
        {
            var place = Math.Max(0, netlifyToml.Text.IndexOf("script-src", StringComparison.Ordinal));
            diagnostics.Add(
                Diagnostic.Warning(
                    netlifyToml.At(new SourceSpan(place, "script-src".Length)),
                    $"the policy does not allow the inline script of theme {theme.Name}",
                    $"add '{hash}' to script-src"
                )
            );
        }
    }

    /// <summary>A script's hash as a Content-Security-Policy writes it (CSP Level 3, section 2.3.1).</summary>
    public static string HashOf(string script) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}";
}
