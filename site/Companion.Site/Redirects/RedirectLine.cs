using Companion.Sources;

namespace Companion.Site.Redirects;

/// <summary>
/// Reads a line: <c>from [query=value …] to [status[!]] [Condition=value …]</c>, the grammar of
/// <c>@netlify/redirect-parser</c>. A line that Netlify rejects is an error; one that only Netlify can apply is a
/// warning.
/// </summary>
internal static class RedirectLine
{
    private const string Example = "a rule is '/old /new 301': the old path, the new path or URL, and the status";

    /// <summary>The rule of a line; null when Netlify rejects it or the preview cannot apply it.</summary>
    public static RedirectRule? Read(ReadOnlySpan<RedirectToken> tokens, DiagnosticBag diagnostics)
    {
        var from = tokens[0];
        if (tokens.Length == 1)
        {
            diagnostics.Error(from.Location, "this redirect has no destination", Example);
            return null;
        }

        // A status right after the path means that the path stays: '/shop/* 200'.
        var keepsPath = RedirectStatus.Read(tokens[1].Text) is not null;
        var to = keepsPath ? 0 : IndexOfDestination(tokens);
        if (to < 0)
        {
            diagnostics.Error(
                tokens[1].Location,
                "a destination must begin with '/', 'http://' or 'https://'",
                Example
            );
            return null;
        }

        var status = to + 1 < tokens.Length ? tokens[to + 1] : null;
        var code = status is null ? 301 : RedirectStatus.Read(status.Text);
        var forced = status is not null && status.Text.EndsWith('!');
        if (code is null)
        {
            diagnostics.Error(status!.Location, $"'{status.Text}' is not a status", Example);
            return null;
        }

        var destination = keepsPath ? KeptPath(from.Text, code.Value) : tokens[to].Text;
        if (destination is null)
        {
            diagnostics.Error(from.Location, "this redirect has no destination", Example);
            return null;
        }

        var rule = new RedirectRule(from.Text, destination, code.Value, forced);
        var extra =
            to > 1 ? tokens[1]
            : tokens.Length > to + 2 ? tokens[to + 2]
            : null;
        return
            RedirectReview.IsRefused(rule, from, diagnostics)
            || !RedirectReview.IsFollowed(rule, from, extra, diagnostics)
            ? null
            : rule;
    }

    private static int IndexOfDestination(ReadOnlySpan<RedirectToken> tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].IsDestination)
            {
                return i;
            }
        }

        return -1;
    }

    private static string? KeptPath(string from, int status) =>
        from.EndsWith("/*", StringComparison.Ordinal) && status is >= 200 and < 300 ? $"{from[..^2]}/:splat" : null;
}
