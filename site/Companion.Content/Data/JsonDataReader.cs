using System.Text;
using Companion.Sources;
using Companion.Sources.Json;

namespace Companion.Content.Data;

/// <summary>Builds values from JSON whose outermost value is an object.</summary>
internal sealed class JsonDataReader(SourceText source, SourceSpan span, DiagnosticBag diagnostics)
{
    private readonly JsonReader _reader = new(source.Text, span, DataLimits.Depth);

    /// <exception cref="JsonFormatException">The text is not JSON, or not an object.</exception>
    public DataMapping Read()
    {
        _reader.Read();
        if (_reader.Kind != JsonTokenKind.StartObject)
        {
            throw new JsonFormatException(
                _reader.Span with
                {
                    Length = 1,
                },
                "expected a '{': the JSON is not an object",
                "JSON is { \"key\": \"value\", \"list\": [1, true] }, without comments or a trailing comma"
            );
        }

        var top = ReadObject();
        _reader.Read();
        return top;
    }

    /// <summary>Reads any value.</summary>
    /// <exception cref="JsonFormatException">The text is not JSON.</exception>
    public DataValue ReadAny()
    {
        _reader.Read();
        var top = ReadValue();
        _reader.Read();
        return top;
    }

    private DataValue ReadValue() =>
        _reader.Kind switch
        {
            JsonTokenKind.StartObject => ReadObject(),
            JsonTokenKind.StartArray => ReadArray(),
            JsonTokenKind.Text => new DataScalar(_reader.Span, Text(), IsQuoted: true),
            _ => new DataScalar(_reader.Span, _reader.Value, IsQuoted: false),
        };

    private DataMapping ReadObject()
    {
        var entries = new DataMappingBuilder(source, diagnostics, isTopLevel: _reader.Depth == 0);
        while (_reader.Read() && _reader.Kind != JsonTokenKind.EndObject)
        {
            var (key, keySpan) = (Text(), _reader.Span);
            _reader.Read();
            entries.Add(new DataEntry(key, keySpan, ReadValue()));
        }

        return entries.Build(_reader.Span);
    }

    private DataSequence ReadArray()
    {
        var items = new List<DataValue>();
        while (_reader.Read() && _reader.Kind != JsonTokenKind.EndArray)
        {
            items.Add(ReadValue());
        }

        return new DataSequence(_reader.Span, items);
    }

    // Half of a surrogate pair is not a character; encoders fail on it.
    private string Text() => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(_reader.Value));
}
