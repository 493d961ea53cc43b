using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>
/// Collects a mapping's entries and reports a key that comes twice. At the top level keys differ by more than case,
/// since Hugo reads <c>title</c> and <c>Title</c> as one; below it, case counts.
/// </summary>
internal sealed class DataMappingBuilder(SourceText source, DiagnosticBag diagnostics, bool isTopLevel)
{
    private readonly List<DataEntry> entries = [];
    private readonly Dictionary<string, DataEntry> byKey = new(
        isTopLevel ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal
    );

    public bool Contains(string key) => byKey.ContainsKey(key);

    /// <summary>Adds an entry; of two with one key the first stays and the second is an error.</summary>
    public void Add(DataEntry entry)
    {
        if (byKey.TryAdd(entry.Key, entry))
        {
            entries.Add(entry);
        }
        else
        {
            DuplicateKey.Report(source.At(entry.KeySpan), entry.Key, byKey[entry.Key], diagnostics);
        }
    }

    public DataMapping Build(SourceSpan span) => new(span, entries);
}
