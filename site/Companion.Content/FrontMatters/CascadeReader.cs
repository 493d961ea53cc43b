using Companion.Content.Data;

namespace Companion.Content.FrontMatters;

/// <summary>Reads <c>cascade</c>: a group of keys, or a list of groups with a <c>_target</c> each, as in Hugo.</summary>
/// <param name="values">Reads the values.</param>
/// <param name="binder">Binds the keys handed down.</param>
internal sealed class CascadeReader(ValueReader values, FrontMatterBinder binder)
{
    private static readonly string[] TargetKeys = ["_target", "target"];

    /// <summary>Reads what is handed down, in the order written.</summary>
    public IReadOnlyList<Cascade> Read(DataMapping data)
    {
        switch (ValueReader.Find(data, "cascade"))
        {
            case null:
                return [];
            case { Value: DataMapping mapping }:
                return [ReadGroup(mapping)];
            case { Value: DataSequence sequence } entry:
                foreach (var item in sequence.Items.Where(item => item is not DataMapping))
                {
                    values.WrongItem(
                        entry,
                        item,
                        "a group of keys",
                        "write keys with values, such as - { draft: true }"
                    );
                }

                return [.. sequence.Items.OfType<DataMapping>().Select(ReadGroup)];
            case var entry:
                values.WrongType(entry, "a group of keys", "write keys with values below it, indented");
                return [];
        }
    }

    private Cascade ReadGroup(DataMapping data)
    {
        var target = ValueReader.Find(data, TargetKeys)?.Value as DataMapping ?? DataMapping.Empty;
        var handedDown = new DataMapping(
            data.Span,
            [.. data.Entries.Where(entry => !TargetKeys.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))]
        );
        return new Cascade(binder.Bind(handedDown))
        {
            Path = values.Text(target, "path")?.Value,
            Kind = values.Text(target, "kind")?.Value,
            Language = values.Text(target, "lang")?.Value,
        };
    }
}
