using Companion.Sources;
using Tomlyn.Syntax;
using SourceSpan = Companion.Sources.SourceSpan;

namespace Companion.Content.Data;

/// <summary>
/// Converts Tomlyn's syntax tree into values. A table may be spread over the file; its parts are merged.
/// </summary>
internal sealed class TomlDataReader(SourceText source, SourceSpan toml, DiagnosticBag diagnostics)
{
    public DataMapping Read(DocumentSyntax document)
    {
        var root = new TomlTable(toml);
        ReadEntries(document.KeyValues, root);
        foreach (var syntax in document.Tables)
        {
            var whole = Trimmed(SpanOf(syntax));
            var path = PathOf(syntax.Name!);
            var parent = Descend(root, path[..^1], whole);
            var (key, span) = path[^1];
            var table =
                syntax is TableArraySyntax
                    ? parent.ListAt(key, span, whole).Append(whole)
                    : parent.TableAt(key, span, whole);
            ReadEntries(syntax.Items, table);
        }

        return root.Build(source, diagnostics, depth: 0);
    }

    private void ReadEntries(IEnumerable<KeyValueSyntax> entries, TomlTable table)
    {
        foreach (var entry in entries)
        {
            var path = PathOf(entry.Key!);
            var parent = Descend(table, path[..^1], Trimmed(SpanOf(entry)));
            var (key, span) = path[^1];
            parent.Add(key, span, ReadValue(entry.Value!));
        }
    }

    private TomlNode ReadValue(ValueSyntax value)
    {
        switch (value)
        {
            case InlineTableSyntax inline:
                var table = new TomlTable(SpanOf(inline));
                ReadEntries(inline.Items.Select(item => item.KeyValue!), table);
                return table;
            case ArraySyntax array:
                var list = new TomlList(SpanOf(array));
                list.AddRange(array.Items.Select(item => ReadValue(item.Value!)));
                return list;
            case StringValueSyntax text:
                return new TomlLeaf(new DataScalar(SpanOf(text), text.Value ?? "", IsQuoted: true));
            default:
                var span = SpanOf(value);
                return new TomlLeaf(new DataScalar(span, source.Text.Substring(span.Start, span.Length), false));
        }
    }

    private TomlTable Descend(TomlTable table, (string Key, SourceSpan Span)[] path, SourceSpan whole)
    {
        if (path.Length > DataLimits.Depth)
        {
            throw DiagnosticException.At(
                source.At(path[0].Span),
                DataLimits.DepthMessage,
                "nest the values less deeply"
            );
        }

        return path.Aggregate(table, (inner, step) => inner.TableAt(step.Key, step.Span, whole));
    }

    private (string Key, SourceSpan Span)[] PathOf(KeySyntax key) =>
        [PartOf(key.Key!), .. key.DotKeys.Select(dotted => PartOf(dotted.Key!))];

    private (string, SourceSpan) PartOf(BareKeyOrStringValueSyntax part) =>
        part switch
        {
            StringValueSyntax quoted => (quoted.Value ?? "", SpanOf(quoted)),
            _ => (((BareKeySyntax)part).Key?.Text ?? "", SpanOf(part)),
        };

    // Tomlyn counts the line end as part of a line and of a table.
    private SourceSpan Trimmed(SourceSpan span) =>
        span with
        {
            Length = source.Text.AsSpan(span.Start, span.Length).TrimEnd().Length,
        };

    private SourceSpan SpanOf(SyntaxNode node) => TomlErrors.InFile(node.Span, toml);
}
