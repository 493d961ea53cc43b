using System.Security.Cryptography;
using System.Text;
using Companion.Content.Themes;
using Companion.Sources;

namespace Companion.Site.Headers;

/// <summary>
/// Checks that the headers in <c>netlify.toml</c> allow the theme's inline scripts: a changed script has a different
/// hash, and a browser would silently refuse to run it.
/// </summary>
public static class ContentSecurityPolicyCheck
{
    /// <summary>Warns about each inline script that the policy for the site's pages does not allow.</summary>
    /// <param name="netlifyToml">The site's <c>netlify.toml</c>.</param>
    /// <param name="theme">The site's theme.</param>
    /// <param name="diagnostics">Receives the warnings, and the errors in the file itself.</param>
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

    /// <summary>A script's hash in the form that a Content-Security-Policy uses (CSP Level 3, section 2.3.1).</summary>
    public static string HashOf(string script) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}";
}
