using Companion.Sources;

namespace Companion.Site.Redirects;

/// <summary>Warns about rules of a <c>_redirects</c> file that do not do what they seem to.</summary>
internal static class RedirectReview
{
    /// <summary>Reports a rule that makes Netlify reject the file.</summary>
    public static bool IsRefused(RedirectRule rule, RedirectToken from, DiagnosticBag diagnostics)
    {
        var isUrl = RedirectsFile.IsFullUrl(rule.From);
        if (isUrl && !Uri.TryCreate(rule.From, UriKind.Absolute, out _))
        {
            diagnostics.Error(from.Location, $"'{rule.From}' is not a URL", "write 'https://host/path'");
            return true;
        }

        var path = isUrl ? new Uri(rule.From).AbsolutePath : rule.From;
        if (path.StartsWith("/.netlify", StringComparison.Ordinal))
        {
            diagnostics.Error(from.Location, "Netlify reserves paths below '/.netlify'", "choose another path");
            return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the preview can apply a rule; otherwise a warning says why. The rule stays in the file either way.
    /// </summary>
    public static bool IsFollowed(
        RedirectRule rule,
        RedirectToken from,
        RedirectToken? extra,
        DiagnosticBag diagnostics
    )
    {
        if (extra is not null)
        {
            return Warn(extra, "conditions", "the preview ignores this rule; Netlify applies it");
        }

        if (rule.Status is < 200 or > 599)
        {
            return Warn(from, $"the status {rule.Status}", "use 301, 302, 200 or 404");
        }

        if (!rule.SendsOn && RedirectsFile.IsFullUrl(rule.To))
        {
            return Warn(from, "content of another host", "the preview ignores this rule; Netlify fetches the page");
        }

        if (rule.From.Replace("://", ":", StringComparison.Ordinal).Contains("//", StringComparison.Ordinal))
        {
            return Warn(from, "an empty path segment", "Netlify reads a rule only up to '//'; write a single slash");
        }

        if (!RedirectPath.IsAsAskedFor(rule.From))
        {
            diagnostics.Add(
                Diagnostic.Warning(
                    from.Location,
                    "a path that is not percent-encoded like in browsers, so Netlify never matches it",
                    $"write '{RedirectPath.Normalise(rule.From)}'"
                )
            );
        }

        return true;

        bool Warn(RedirectToken token, string what, string advice)
        {
            diagnostics.Add(Diagnostic.Warning(token.Location, $"a redirect with {what}", advice));
            return false;
        }
    }
}
