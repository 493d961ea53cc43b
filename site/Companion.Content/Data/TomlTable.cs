using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>A table that later headers and dotted keys add to.</summary>
internal sealed class TomlTable(SourceSpan span) : TomlNode
{
    private readonly List<(string Key, SourceSpan Span, TomlNode Value)> _entries = [];
    private readonly Dictionary<string, TomlNode> _byKey = new(StringComparer.Ordinal);
    private SourceSpan _span = span;

    public void Add(string key, SourceSpan keySpan, TomlNode value)
    {
        // A duplicate stays in the list, so that building the mapping reports it.
        _byKey.TryAdd(key, value);
        _entries.Add((key, keySpan, value));
    }

    public void Extend(SourceSpan more) =>
        _span = SourceSpan.FromBounds(Math.Min(_span.Start, more.Start), Math.Max(_span.End, more.End));

    /// <summary>
    /// Gets the table under a key, or the last table of the array there; creates one when there is none.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="keySpan">The position of the key.</param>
    /// <param name="whole">The header or line that contains it, which becomes part of the table.</param>
    public TomlTable TableAt(string key, SourceSpan keySpan, SourceSpan whole)
    {
        switch (_byKey.GetValueOrDefault(key))
        {
            case TomlTable table:
                table.Extend(whole);
                return table;
            case TomlList { LastTable: { } table }:
                table.Extend(whole);
                return table;
            default:
                var added = new TomlTable(whole);
                Add(key, keySpan, added);
                return added;
        }
    }

    /// <summary>Gets the array of tables under a key; creates one when there is none.</summary>
    public TomlList ListAt(string key, SourceSpan keySpan, SourceSpan whole)
    {
        if (_byKey.GetValueOrDefault(key) is TomlList list)
        {
            return list;
        }

        var added = new TomlList(whole);
        Add(key, keySpan, added);
        return added;
    }

    public override DataMapping Build(SourceText source, DiagnosticBag diagnostics, int depth)
    {
        if (depth > DataLimits.Depth)
        {
            throw DiagnosticException.At(source.At(_span), DataLimits.DepthMessage, "nest the values less deeply");
        }

        var mapping = new DataMappingBuilder(source, diagnostics, isTopLevel: depth == 0);
        foreach (var (key, keySpan, value) in _entries)
        {
            mapping.Add(new DataEntry(key, keySpan, value.Build(source, diagnostics, depth + 1)));
        }

        return mapping.Build(_span);
    }
}
