using Companion.Content.Data;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Settings;

/// <summary>
/// Reads <c>taxonomies</c>: the keys of front matter that classify pages, as Hugo writes them (<c>host: hosts</c>) or as a
/// list (<c>[tags, hosts]</c>). They replace the default ones.
/// </summary>
internal static class TaxonomiesReader
{
    /// <summary>Reads the taxonomies; the default ones when there are none.</summary>
    /// <param name="data">The settings.</param>
    /// <param name="values">Reads the values.</param>
    public static IReadOnlyList<Taxonomy> Read(DataMapping data, SettingsValues values)
    {
        if (ValueReader.Find(data, "taxonomies") is not { } written)
        {
            return Taxonomy.Default;
        }

        var names = written.Value is DataMapping mapping
            ? mapping.Entries.Select(values.Text).OfType<Located<string>>()
            : values.Texts(data, "taxonomies");
        var taxonomies = new List<Taxonomy>();
        foreach (var name in names)
        {
            if (Slug.From(name.Value).Length == 0 || name.Value.Contains('/'))
            {
                values.Error(
                    name.Span,
                    $"{Quoted.Text(name.Value)} cannot be a part of an address",
                    "write a word, such as hosts"
                );
            }
            else if (taxonomies.All(known => !known.Key.Equals(name.Value, StringComparison.OrdinalIgnoreCase)))
            {
                taxonomies.Add(Taxonomy.Named(name.Value));
            }
        }

        return taxonomies;
    }
}
