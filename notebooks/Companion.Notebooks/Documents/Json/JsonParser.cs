using System.Collections.Immutable;
using Companion.Sources;
using Companion.Sources.Json;

namespace Companion.Notebooks.Documents.Json;

/// <summary>Builds values from JSON text.</summary>
internal sealed class JsonParser(string text, int start, int end)
{
    /// <summary>Deeper than any notebook nests, and shallow enough for a browser's stack.</summary>
    private const int MaximumDepth = 128;

    private readonly JsonReader _reader = new(text, SourceSpan.FromBounds(start, end), MaximumDepth);

    public JsonValue ParseWhole()
    {
        try
        {
            _reader.Read();
            var value = ParseValue();
            _reader.Read();
            return value;
        }
        catch (JsonFormatException exception)
        {
            throw NotebookFormatException.At(text, exception.Span.Start, exception.Message, exception.Advice);
        }
    }

    private JsonValue ParseValue() =>
        _reader.Kind switch
        {
            JsonTokenKind.StartObject => ParseObject(),
            JsonTokenKind.StartArray => ParseArray(),
            JsonTokenKind.Text => new JsonString(_reader.Value) { Place = Place },
            _ => new JsonLiteral(_reader.Value) { Place = Place },
        };

    private JsonObject ParseObject()
    {
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        while (_reader.Read() && _reader.Kind != JsonTokenKind.EndObject)
        {
            var name = _reader.Value;
            _reader.Read();
            members.Add(new JsonMember(name, ParseValue()));
        }

        return new JsonObject(members.DrainToImmutable()) { Place = Place };
    }

    private JsonArray ParseArray()
    {
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        while (_reader.Read() && _reader.Kind != JsonTokenKind.EndArray)
        {
            items.Add(ParseValue());
        }

        return new JsonArray(items.DrainToImmutable()) { Place = Place };
    }

    private JsonPlace Place => new(text, _reader.Span.Start, _reader.Span.End, _reader.Depth);
}
