using Companion.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Companion.Content.Data;

/// <summary>
/// Converts YamlDotNet's events into values. Aliases share the value of their anchor, so a few lines cannot become
/// gigabytes, and their total is limited to protect code that walks the values.
/// </summary>
internal sealed class YamlDataReader(SourceText source, SourceSpan span, DiagnosticBag diagnostics)
{
    private readonly Parser _parser = new(new StringReader(source.Text.Substring(span.Start, span.Length)));
    private readonly YamlSpans _spans = new(source.Text, span);
    private readonly Dictionary<AnchorName, (DataValue Value, int Size)> _anchors = [];
    private readonly HashSet<AnchorName> _openAnchors = [];
    private readonly Stack<SourceSpan> _openFlows = new();
    private int _values;
    private int _repeated;

    /// <summary>The bracket or brace that is open where reading stopped; null when there is none.</summary>
    public SourceSpan? OpenFlow => _openFlows.TryPeek(out var open) ? open : null;

    /// <summary>The position of the last thing read.</summary>
    public SourceSpan Last { get; private set; } = new(span.Start, 0);

    /// <summary>Reads a mapping; nothing at all is an empty one.</summary>
    public DataMapping Read() =>
        ReadAny() switch
        {
            DataMapping mapping => mapping,
            DataScalar { IsNull: true } => new DataMapping(span, []),
            var other => throw YamlErrors.NotAMapping(source, other),
        };

    /// <summary>Reads any value.</summary>
    public DataValue ReadAny()
    {
        ControlCharacters.Refuse(source, span);
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return new DataMapping(span, []);
        }

        _parser.Consume<DocumentStart>();
        var start = _spans.Of(_parser.Current!);
        var top = ReadValue(depth: 0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
        {
            throw DiagnosticException.At(
                source.At(_spans.Of(_parser.Current!)),
                "a second YAML document begins here",
                "keep everything in one document"
            );
        }

        return top ?? new DataScalar(start, "", IsQuoted: false);
    }

    private DataValue ReadValue(int depth)
    {
        Last = _spans.Of(_parser.Current!);
        if (depth > DataLimits.Depth)
        {
            throw DiagnosticException.At(source.At(Last), DataLimits.DepthMessage, "nest the values less deeply");
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Resolve(alias);
        }

        if (_parser.Current is not NodeEvent { Anchor: var anchor })
        {
            // YamlDotNet 18 ends a mapping after a key on some malformed input.
            throw new DiagnosticException(YamlErrors.ExplainFailure(source, span, Last));
        }

        var before = _values++;
        _openAnchors.Add(anchor);
        DataValue value = _parser.Current switch
        {
            SequenceStart sequence => ReadSequence(sequence, depth),
            MappingStart mapping => ReadMapping(mapping, depth),
            _ => YamlScalars.Read(_parser.Consume<Scalar>(), _spans),
        };
        _openAnchors.Remove(anchor);
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = (value, _values - before);
        }

        return value;
    }

    private DataValue Resolve(AnchorAlias alias)
    {
        var location = source.At(_spans.Of(alias));
        if (_openAnchors.Contains(alias.Value))
        {
            throw DiagnosticException.At(location, $"the value of '&{alias.Value}' contains itself");
        }

        if (!_anchors.TryGetValue(alias.Value, out var anchored))
        {
            throw DiagnosticException.At(
                location,
                $"'*{alias.Value}' refers to '&{alias.Value}', which is not defined above it",
                $"mark the value with '&{alias.Value}', or put quotes around text that begins with '*'"
            );
        }

        _values += anchored.Size;
        _repeated += anchored.Size;
        return _repeated <= DataLimits.RepeatedValues
            ? anchored.Value
            : throw DiagnosticException.At(
                location,
                $"the aliases up to here repeat more than {DataLimits.RepeatedValues} values",
                "write the values out, or repeat fewer of them"
            );
    }

    private DataSequence ReadSequence(SequenceStart start, int depth)
    {
        var first = Enter(start, start.Style == SequenceStyle.Flow);
        var items = new List<DataValue>();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadValue(depth + 1));
        }

        return new DataSequence(Leave(first, start.Style == SequenceStyle.Flow), items);
    }

    private DataMapping ReadMapping(MappingStart start, int depth)
    {
        var first = Enter(start, start.Style == MappingStyle.Flow);
        var entries = new DataMappingBuilder(source, diagnostics, isTopLevel: depth == 0);
        var merged = new List<DataMapping>();
        while (_parser.Current is not MappingEnd)
        {
            var isPlain = _parser.Current is Scalar { Style: ScalarStyle.Plain };
            var key = ReadKey(depth);
            var value = ReadValue(depth + 1);
            if (isPlain && key.Text == "<<")
            {
                merged.AddRange(YamlMerge.MappingsOf(value, source));
            }
            else
            {
                entries.Add(new DataEntry(key.Text, key.Span, value));
            }
        }

        YamlMerge.Into(entries, merged);
        return entries.Build(Leave(first, start.Style == MappingStyle.Flow));
    }

    private DataScalar ReadKey(int depth) =>
        ReadValue(depth + 1) switch
        {
            DataScalar scalar => scalar,
            var other => throw DiagnosticException.At(
                source.At(other.Span with { Length = Math.Min(1, other.Span.Length) }),
                "a key is a list or a mapping",
                "write each key as a single word or a text in quotes"
            ),
        };

    private int Enter(NodeEvent start, bool isFlow)
    {
        var first = _spans.Of(start).Start;
        if (isFlow)
        {
            _openFlows.Push(new SourceSpan(first, 1));
        }

        _parser.MoveNext();
        return first;
    }

    private SourceSpan Leave(int first, bool isFlow)
    {
        if (isFlow)
        {
            _openFlows.Pop();
        }

        var whole = _spans.Between(first, _parser.Current!, isFlow);
        _parser.MoveNext();
        return whole;
    }
}
