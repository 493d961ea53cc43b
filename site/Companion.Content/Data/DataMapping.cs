using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>Keys with values, in the order written; keys are unique.</summary>
/// <param name="Span">The position in the file.</param>
/// <param name="Entries">The keys and values.</param>
public sealed record DataMapping(SourceSpan Span, IReadOnlyList<DataEntry> Entries) : DataValue(Span)
{
    /// <summary>A mapping without keys.</summary>
    public static DataMapping Empty { get; } = new(default, []);

    /// <summary>Finds the value of a key, ignoring case; null when there is none.</summary>
    public DataEntry? Find(string key) =>
        Entries.FirstOrDefault(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
}
