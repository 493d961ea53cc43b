using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>The merge key <c>&lt;&lt;</c> of YAML 1.1, which Hugo's YAML library reads too.</summary>
internal static class YamlMerge
{
    public static IEnumerable<DataMapping> MappingsOf(DataValue value, SourceText source) =>
        value switch
        {
            DataMapping mapping => [mapping],
            DataSequence sequence when sequence.Items.All(item => item is DataMapping) =>
                sequence.Items.Cast<DataMapping>(),
            _ => throw DiagnosticException.At(
                source.At(value.Span),
                "'<<' needs a mapping or a list of mappings",
                "write '<<: *name', where '&name' marks a mapping above"
            ),
        };

    /// <summary>
    /// Adds missing keys: written keys win over merged ones, and an earlier mapping wins over a later one.
    /// </summary>
    public static void Into(DataMappingBuilder entries, IEnumerable<DataMapping> merged)
    {
        foreach (var entry in merged.SelectMany(mapping => mapping.Entries).Where(e => !entries.Contains(e.Key)))
        {
            entries.Add(entry);
        }
    }
}
