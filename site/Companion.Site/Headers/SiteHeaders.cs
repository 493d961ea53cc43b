using System.Text;
using Companion.Sources;

namespace Companion.Site.Headers;

/// <summary>
/// The response headers of a site. <c>netlify.toml</c> is their source; a site's own <c>_headers</c> may add to them.
/// Hosts other than Netlify read <c>_headers</c>, or neither: then a page's policy is what a <c>meta</c> element can do.
/// </summary>
internal sealed class SiteHeaders
{
    private const string PolicyName = "Content-Security-Policy";

    // Browsers ignore these in a meta element, and complain (CSP Level 3, section 3.3).
    private static readonly string[] HeaderOnly = ["frame-ancestors", "report-uri", "report-to", "sandbox"];

    private readonly IReadOnlyList<SourceText> _own;
    private readonly IReadOnlyList<HeaderRule> _ownRules;
    private readonly SourceText? _netlifyToml;
    private readonly IReadOnlyList<HeaderRule> _rules;
    private readonly HeaderRules _all;

    private SiteHeaders(SiteHeaders headers)
    {
        _own = headers._own;
        _ownRules = headers._ownRules;
        _netlifyToml = headers._netlifyToml;
        _rules = headers._rules;
        _all = headers._all;
    }

    private SiteHeaders(IReadOnlyList<SourceText> own, SourceText? netlifyToml, DiagnosticBag diagnostics)
    {
        _own = own;
        _ownRules = [.. own.SelectMany(file => HeadersFile.Parse(file, diagnostics))];
        _netlifyToml = netlifyToml;
        // Its errors have been reported with those of the policy.
        _rules = netlifyToml is null ? [] : NetlifyToml.ParseHeaders(netlifyToml, new DiagnosticBag());
        _all = new HeaderRules([.. _ownRules, .. _rules]);
    }

    /// <summary>The files that players on other sites may read: feeds, transcripts and chapters.</summary>
    public IReadOnlyList<string> OpenPatterns { get; init; } = [];

    /// <summary>The path of the web manifest, whose media type not every host knows; null when there is none.</summary>
    public string? ManifestPath { get; init; }

    /// <summary>How many rules there are.</summary>
    public int Count => Others + (Others > 0 && ManifestPath is not null ? 1 : 0);

    private int Others => _ownRules.Count + _rules.Count + OpenPatterns.Count;

    /// <summary>The files as written.</summary>
    public string Text => string.Join('\0', [.. _own.Select(file => file.Text), _netlifyToml?.Text]);

    /// <summary>Reads the files.</summary>
    /// <param name="own">The site's own <c>_headers</c>, of the content folder and of <c>static/</c>.</param>
    /// <param name="netlifyToml">Its <c>netlify.toml</c>; null when there is none.</param>
    /// <param name="diagnostics">Receives the errors in <c>_headers</c>.</param>
    public static SiteHeaders Read(IReadOnlyList<SourceText> own, SourceText? netlifyToml, DiagnosticBag diagnostics) =>
        new(own, netlifyToml, diagnostics);

    /// <summary>These headers, with those of files that the site writes.</summary>
    /// <param name="open">The files that players on other sites may read, as patterns of paths.</param>
    /// <param name="manifest">The path of the web manifest; null when there is none.</param>
    public SiteHeaders With(IReadOnlyList<string> open, string? manifest) =>
        new(this) { OpenPatterns = open, ManifestPath = manifest };

    /// <summary>What keeps other sites from showing a page in a frame, as its header says; null when nothing does.</summary>
    /// <param name="path">The page's path on the host, percent-encoded.</param>
    public string? FrameObstacle(string path)
    {
        var values = _all.For(path);
        var ancestors = values
            .GetValueOrDefault(PolicyName, "")
            .Split(';', StringSplitOptions.TrimEntries)
            .FirstOrDefault(directive => directive.StartsWith("frame-ancestors", StringComparison.OrdinalIgnoreCase));
        return ancestors is not null && !ancestors.Split(' ').Any(source => source is "*" or "https:") ? ancestors
            // Browsers ignore it where frame-ancestors is set (CSP Level 3, section 6.4.2.2).
            : ancestors is null && values.TryGetValue("X-Frame-Options", out var options)
                ? $"X-Frame-Options: {options}"
            : null;
    }

    /// <summary>
    /// The text of the site's <c>_headers</c>, which Cloudflare Pages and Netlify read alike; null when there is nothing
    /// to write.
    /// </summary>
    public string? ToFile()
    {
        if (Count == 0)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var own in _own)
        {
            text.Append($"# From {own.Path}.\n").Append(own.Text.ReplaceLineEndings("\n").Trim('\n')).Append("\n\n");
        }

        if (_rules.Count > 0)
        {
            text.Append("# From netlify.toml: change them there.\n");
        }

        var set = _ownRules.SelectMany(Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in _rules)
        {
            text.Append(rule.Pattern).Append('\n');
            foreach (var (name, value) in rule.Values)
            {
                if (set.Contains(name))
                {
                    // Cloudflare would join the values of both rules; on Netlify, which ignores this line, the later wins.
                    text.Append($"  ! {name}\n");
                }

                text.Append($"  {name}: {value}\n");
            }

            set.UnionWith(Names(rule));
        }

        if (OpenPatterns.Count > 0)
        {
            text.Append("# Players on other sites may read feeds, transcripts and chapters.\n");
        }

        foreach (var pattern in OpenPatterns)
        {
            text.Append(pattern).Append("\n  Access-Control-Allow-Origin: *\n");
        }

        if (ManifestPath is not null)
        {
            text.Append(ManifestPath).Append("\n  Content-Type: application/manifest+json\n");
        }

        return text.ToString();
    }

    /// <summary>The content security policy of a page, as far as a <c>meta</c> element can hold it; null when there is none.</summary>
    /// <param name="path">The page's path on the host, percent-encoded.</param>
    public string? PolicyFor(string path) =>
        _all.For(path).TryGetValue(PolicyName, out var policy)
        && string.Join(
            "; ",
            policy
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(directive => !HeaderOnly.Contains(directive.Split(' ')[0], StringComparer.OrdinalIgnoreCase))
        )
            is { Length: > 0 } rest
            ? rest
            : null;

    private static IEnumerable<string> Names(HeaderRule rule) => rule.Values.Select(pair => pair.Key);
}
