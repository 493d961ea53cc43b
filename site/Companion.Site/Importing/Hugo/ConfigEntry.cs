using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Site.Importing.Hugo;

/// <summary>A setting of a Hugo site.</summary>
/// <param name="Source">The file that contains it.</param>
/// <param name="Key">The key.</param>
/// <param name="KeySpan">Where the key is.</param>
/// <param name="Value">The value.</param>
internal sealed record ConfigEntry(SourceText Source, string Key, SourceSpan KeySpan, DataValue Value)
{
    /// <summary>The place for a report: file, line and column.</summary>
    public string Place => Source.At(KeySpan).ToString();

    /// <summary>The value as a text; null for a list or a group.</summary>
    public string? Text => Value is DataScalar { IsNull: false } scalar ? scalar.Text : null;

    /// <summary>The entries of a group; none for anything else.</summary>
    public IEnumerable<ConfigEntry> Entries =>
        Value is DataMapping mapping
            ? mapping.Entries.Select(entry => new ConfigEntry(Source, entry.Key, entry.KeySpan, entry.Value))
            : [];

    /// <summary>Finds an entry of a group, ignoring case; null when there is none.</summary>
    public ConfigEntry? Find(string key) =>
        Entries.FirstOrDefault(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
}
