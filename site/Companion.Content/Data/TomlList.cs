using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>An array, or an array of tables that later <c>[[name]]</c> headers add to.</summary>
internal sealed class TomlList(SourceSpan span) : TomlNode
{
    private readonly List<TomlNode> items = [];
    private SourceSpan span = span;

    public TomlTable? LastTable => items.Count > 0 ? items[^1] as TomlTable : null;

    public void AddRange(IEnumerable<TomlNode> nodes) => items.AddRange(nodes);

    public TomlTable Append(SourceSpan tableSpan)
    {
        var table = new TomlTable(tableSpan);
        items.Add(table);
        span = SourceSpan.FromBounds(span.Start, Math.Max(span.End, tableSpan.End));
        return table;
    }

    public override DataSequence Build(SourceText source, DiagnosticBag diagnostics, int depth) =>
        new(span, [.. items.Select(item => item.Build(source, diagnostics, depth + 1))]);
}
