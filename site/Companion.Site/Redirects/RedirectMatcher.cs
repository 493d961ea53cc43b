namespace Companion.Site.Redirects;

/// <summary>
/// Finds the rule for a path as Netlify's engine does: the first rule that matches wins, one trailing slash of the
/// request is ignored, case counts. Both sides are first normalised to the same percent-encoding. The caller checks
/// whether a file at the path takes precedence: it does unless <see cref="RedirectRule.Force"/> is set.
/// </summary>
public sealed class RedirectMatcher
{
    private readonly Dictionary<string, (int Order, RedirectRule Rule)> _literals = new(StringComparer.Ordinal);
    private readonly List<(int Order, RedirectRule Rule, RedirectPattern Pattern, string? Guarded)> _patterns = [];

    /// <summary>Creates a matcher for rules in their order.</summary>
    /// <param name="rules">The rules of a <c>_redirects</c> file.</param>
    /// <param name="site">
    /// The address that the site is served at: a rule for a full URL applies only to this scheme and host.
    /// </param>
    public RedirectMatcher(IEnumerable<RedirectRule> rules, Uri? site = null)
    {
        foreach (var (order, rule) in rules.Index())
        {
            if (PathOf(rule.From, site) is not { } path)
            {
                continue;
            }

            if (RedirectPattern.LiteralOf(path) is { } literal)
            {
                _literals.TryAdd(literal, (order, rule));
            }
            else
            {
                var pattern = RedirectPattern.Compile(path);
                _patterns.Add((order, rule, pattern, RedirectLoop.GuardedStart(rule, pattern, site)));
            }
        }
    }

    /// <summary>The rule for a path; null when there is none.</summary>
    /// <param name="path">The requested path as it appears in the request: percent-encoded, without the query.</param>
    public RedirectMatch? Match(string path)
    {
        var asked = RedirectPath.Normalise(path);
        var hasLiteral = _literals.TryGetValue(asked.EndsWith('/') ? asked[..^1] : asked, out var literal);
        foreach (var (order, rule, pattern, guarded) in _patterns)
        {
            if (hasLiteral && order > literal.Order)
            {
                break;
            }

            if (pattern.Apply(asked, rule.To) is { } to)
            {
                // In this case the engine does not look for another rule.
                var staysPut = guarded is not null && asked.StartsWith(guarded, StringComparison.Ordinal);
                return staysPut ? null : new RedirectMatch(rule, to);
            }
        }

        return hasLiteral ? new RedirectMatch(literal.Rule, literal.Rule.To) : null;
    }

    private static string? PathOf(string from, Uri? site)
    {
        if (!RedirectsFile.IsFullUrl(from))
        {
            return RedirectPath.Normalise(from);
        }

        return
            site is not null
            && Uri.TryCreate(from, UriKind.Absolute, out var url)
            && url.Scheme == site.Scheme
            && url.Authority == site.Authority
            ? RedirectPath.Normalise(url.AbsolutePath)
            : null;
    }
}
