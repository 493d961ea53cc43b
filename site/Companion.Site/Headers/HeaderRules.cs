using Companion.Sources;

namespace Companion.Site.Headers;

/// <summary>
/// The response headers configured for the host: <c>_headers</c> of the output folder, then <c>[[headers]]</c> of
/// <c>netlify.toml</c>. Every matching rule applies; when a header is set more than once, the last value wins.
/// </summary>
public sealed class HeaderRules
{
    private readonly IReadOnlyList<HeaderRule> _rules;

    internal HeaderRules(IReadOnlyList<HeaderRule> rules) => _rules = rules;

    /// <summary>Reads both files.</summary>
    /// <param name="headersFile">A <c>_headers</c> file; null when there is none.</param>
    /// <param name="netlifyToml">A <c>netlify.toml</c>; null when there is none.</param>
    /// <param name="diagnostics">Receives the errors in them; rules without errors apply.</param>
    public static HeaderRules Parse(SourceText? headersFile, SourceText? netlifyToml, DiagnosticBag diagnostics) =>
        new([
            .. headersFile is null ? [] : HeadersFile.Parse(headersFile, diagnostics),
            .. netlifyToml is null ? [] : NetlifyToml.ParseHeaders(netlifyToml, diagnostics),
        ]);

    /// <summary>The headers for a path, by name.</summary>
    /// <param name="path">The requested path, percent-encoded, without the query.</param>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in _rules.Where(rule => rule.IsFor(path)).SelectMany(rule => rule.Values))
        {
            values[name] = value;
        }

        return values;
    }
}
