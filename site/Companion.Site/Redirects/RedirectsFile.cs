using System.Text;
using Companion.Sources;

namespace Companion.Site.Redirects;

/// <summary>
/// Netlify's <c>_redirects</c> file: one rule per line, <c>#</c> starts a comment, the first rule that matches wins.
/// </summary>
public static class RedirectsFile
{
    /// <summary>The file's name, both in the output folder and in <c>input/</c>.</summary>
    public const string Name = "_redirects";

    /// <summary>
    /// The file's text: the site's own rules sorted by path, so that equal sites give equal files, then the author's
    /// rules, unchanged.
    /// </summary>
    /// <param name="rules">The rules of the site's aliases; they come before the author's patterns.</param>
    /// <param name="written">The author's own files.</param>
    public static string Format(IEnumerable<RedirectRule> rules, params IReadOnlyList<SourceText> written)
    {
        var text = new StringBuilder(
            "# Written by Companion: the old addresses of pages. Write your own rules in the site's _redirects.\n"
        );
        foreach (var rule in rules.OrderBy(rule => rule.From, StringComparer.Ordinal))
        {
            text.Append(rule).Append('\n');
        }

        foreach (var own in written.Where(own => !string.IsNullOrWhiteSpace(own.Text)))
        {
            text.Append($"\n# From {own.Path}.\n").Append(own.Text.ReplaceLineEndings("\n").Trim('\n')).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// Reads a file. A line that Netlify rejects is an error; a rule that needs Netlify itself (a query, a country, a
    /// proxy) causes a warning and is ignored.
    /// </summary>
    public static IReadOnlyList<RedirectRule> Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var rules = new List<RedirectRule>();
        foreach (var tokens in Lines(source))
        {
            if (RedirectLine.Read(tokens, diagnostics) is { } rule)
            {
                rules.Add(rule);
            }
        }

        return rules;
    }

    /// <summary>The words of each line that has any.</summary>
    internal static IEnumerable<RedirectToken[]> Lines(SourceText source)
    {
        for (var start = 0; start < source.Text.Length; )
        {
            var newLine = source.Text.IndexOf('\n', start);
            var end = newLine < 0 ? source.Text.Length : newLine;
            var tokens = RedirectToken.Split(source, start, end);
            if (tokens.Length > 0)
            {
                yield return tokens;
            }

            start = end + 1;
        }
    }

    internal static bool IsFullUrl(string text) =>
        text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal);
}
