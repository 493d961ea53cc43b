using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>Keys with values, in the order written; no key stands twice.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Entries">The keys and values.</param>
public sealed record DataMapping(SourceSpan Span, IReadOnlyList<DataEntry> Entries) : DataValue(Span)
{
    /// <summary>A mapping without keys.</summary>
    public static DataMapping Empty { get; } = new(default, []);

    /// <summary>The value of a key, without regard to case; null when it is not there.</summary>
    public DataEntry? Find(string key) =>
        Entries.FirstOrDefault(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
}
