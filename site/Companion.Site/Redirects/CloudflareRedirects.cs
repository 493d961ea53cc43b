using System.Text;
using Companion.Sources;

namespace Companion.Site.Redirects;

/// <summary>
/// The <c>_redirects</c> file as Cloudflare Pages reads it. There, a rule always takes precedence over a file, so <c>!</c>
/// is an error; conditions, other hosts and other statuses are unknown; and the number of rules is limited.
/// </summary>
internal static class CloudflareRedirects
{
    private const int MostStatic = 2000;
    private const int MostDynamic = 100;

    /// <summary>The file's text.</summary>
    /// <param name="rules">The rules of the site's aliases.</param>
    /// <param name="own">The author's own files.</param>
    /// <param name="diagnostics">Receives a warning for each rule that Cloudflare Pages does not apply.</param>
    public static string Format(
        IEnumerable<RedirectRule> rules,
        IReadOnlyList<SourceText> own,
        DiagnosticBag diagnostics
    )
    {
        var all = rules
            .OrderBy(rule => rule.From, StringComparer.Ordinal)
            .Concat(own.SelectMany(file => ReadOwn(file, diagnostics)))
            .ToArray();
        var dynamic = all.Count(rule => rule.From.Contains('*') || rule.From.Contains("/:", StringComparison.Ordinal));
        Warn(all.Length - dynamic, MostStatic, "rules without a pattern", diagnostics);
        Warn(dynamic, MostDynamic, "rules with a pattern", diagnostics);
        return all.Aggregate(
                new StringBuilder("# Written by Companion, for Cloudflare Pages.\n"),
                (text, rule) => text.Append($"{rule.From} {rule.To} {rule.Status}\n")
            )
            .ToString();
    }

    private static IEnumerable<RedirectRule> ReadOwn(SourceText own, DiagnosticBag diagnostics)
    {
        foreach (var tokens in RedirectsFile.Lines(own))
        {
            // What is wrong for every host has been reported.
            var rule = RedirectLine.Read(tokens, new DiagnosticBag());
            if (
                rule is not null
                && !RedirectsFile.IsFullUrl(rule.From)
                && rule.Status is 200 or 301 or 302 or 303 or 307 or 308
            )
            {
                yield return rule!;
            }
            else
            {
                diagnostics.Add(
                    Diagnostic.Warning(
                        tokens[0].Location,
                        "Cloudflare Pages cannot apply this rule, so it is left out",
                        "it knows neither conditions nor other hosts, and only the statuses 200, 301, 302, 303, 307 and 308"
                    )
                );
            }
        }
    }

    private static void Warn(int count, int most, string what, DiagnosticBag diagnostics)
    {
        if (count > most)
        {
            diagnostics.Add(
                new Diagnostic(
                    Severity.Warning,
                    RedirectsFile.Name,
                    Location: null,
                    $"Cloudflare Pages reads {most} {what}; there are {count}",
                    "an alias without a rule still has its redirect page"
                )
            );
        }
    }
}
