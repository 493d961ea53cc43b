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

    /// <summary>These keys, and those of another mapping that this one does not have; case is ignored.</summary>
    public DataMapping Over(DataMapping other) =>
        other.Entries.Count == 0
            ? this
            : new DataMapping(Span, [.. Entries, .. other.Entries.Where(entry => Find(entry.Key) is null)]);

    /// <summary>The same keys and values without their positions, for use with another file's text.</summary>
    public DataMapping Unplaced() =>
        new(default, [.. Entries.Select(entry => new DataEntry(entry.Key, default, Unplaced(entry.Value)))]);

    private static DataValue Unplaced(DataValue value) =>
        value switch
        {
            DataMapping mapping => mapping.Unplaced(),
            DataSequence sequence => new DataSequence(default, [.. sequence.Items.Select(Unplaced)]),
            _ => value with { Span = default },
        };
}
