using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>
/// Collects the entries of a mapping and reports duplicate keys. At the top level, keys that differ only in case are
/// duplicates, since Hugo reads <c>title</c> and <c>Title</c> as one key; below it, case counts.
/// </summary>
internal sealed class DataMappingBuilder(SourceText source, DiagnosticBag diagnostics, bool isTopLevel)
{
    private readonly List<DataEntry> _entries = [];
    private readonly Dictionary<string, DataEntry> _byKey = new(
        isTopLevel ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal
    );

    public bool Contains(string key) => _byKey.ContainsKey(key);

    /// <summary>
    /// Adds an entry. When the key is already there, the first entry stays and the second is an error.
    /// </summary>
    public void Add(DataEntry entry)
    {
        if (_byKey.TryAdd(entry.Key, entry))
        {
            _entries.Add(entry);
        }
        else
        {
            DuplicateKey.Report(source.At(entry.KeySpan), entry.Key, _byKey[entry.Key], diagnostics);
        }
    }

    public DataMapping Build(SourceSpan span) => new(span, _entries);
}
