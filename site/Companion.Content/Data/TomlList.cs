using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>An array, or an array of tables that later <c>[[name]]</c> headers add to.</summary>
internal sealed class TomlList(SourceSpan span) : TomlNode
{
    private readonly List<TomlNode> _items = [];
    private SourceSpan _span = span;

    public TomlTable? LastTable => _items.Count > 0 ? _items[^1] as TomlTable : null;

    public void AddRange(IEnumerable<TomlNode> nodes) => _items.AddRange(nodes);

    public TomlTable Append(SourceSpan tableSpan)
    {
        var table = new TomlTable(tableSpan);
        _items.Add(table);
        _span = SourceSpan.FromBounds(_span.Start, Math.Max(_span.End, tableSpan.End));
        return table;
    }

    public override DataSequence Build(SourceText source, DiagnosticBag diagnostics, int depth) =>
        new(_span, [.. _items.Select(item => item.Build(source, diagnostics, depth + 1))]);
}
