using Companion.Content.Settings;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Models;

/// <summary>
/// The terms found so far. As in Hugo, names that lead to one address are one term; it keeps its first name.
/// </summary>
internal sealed class TermCatalog
{
    private readonly Dictionary<UrlPath, Term> _byUrl = [];

    /// <summary>Every term found.</summary>
    public IEnumerable<Term> All => _byUrl.Values;

    /// <summary>The terms for the names in front matter, without duplicates.</summary>
    public IReadOnlyList<Term> Find(Taxonomy taxonomy, IReadOnlyList<Located<string>> names) =>
        [.. names.Select(name => Find(taxonomy, name.Value)).OfType<Term>().Distinct()];

    private Term? Find(Taxonomy taxonomy, string name)
    {
        var slug = Slug.FromPath(name);
        if (slug.Length == 0)
        {
            return null;
        }

        var url = (taxonomy.Url / slug).AsFolder();
        if (!_byUrl.TryGetValue(url, out var term))
        {
            _byUrl[url] = term = new Term(taxonomy, name, $"{taxonomy.Key}/{slug}", url);
        }

        return term;
    }
}
