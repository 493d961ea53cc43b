using Companion.Sources;
using Companion.Sources.Json;

namespace Companion.Podcasts.Reading;

/// <summary>Reads a whole JSON text into memory.</summary>
internal sealed class JsonDocumentReader
{
    // Transcripts and chapters need four levels; a bomb of brackets ends here.
    private const int MaximumDepth = 32;

    private readonly JsonReader _reader;

    private JsonDocumentReader(string text)
    {
        var start = TextLines.StartOf(text);
        _reader = new JsonReader(text, SourceSpan.FromBounds(start, text.Length), MaximumDepth);
    }

    /// <summary>Reads a text; null after an error.</summary>
    public static JsonValue? Read(SourceText source, DiagnosticBag diagnostics)
    {
        try
        {
            var document = new JsonDocumentReader(source.Text);
            document._reader.Read();
            var top = document.ReadValue();
            document._reader.Read();
            return top;
        }
        catch (JsonFormatException exception)
        {
            diagnostics.Error(source.At(exception.Span), exception.Message, exception.Advice);
            return null;
        }
    }

    private JsonValue ReadValue() =>
        _reader.Kind switch
        {
            JsonTokenKind.StartObject => ReadObject(),
            JsonTokenKind.StartArray => ReadList(),
            var kind => new JsonValue(kind, _reader.Span, _reader.Value),
        };

    private JsonValue ReadObject()
    {
        var members = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.Kind != JsonTokenKind.EndObject)
        {
            var name = _reader.Value;
            _reader.Read();
            members[name] = ReadValue();
        }

        return new JsonValue(JsonTokenKind.StartObject, _reader.Span, "") { Members = members };
    }

    private JsonValue ReadList()
    {
        var items = new List<JsonValue>();
        while (_reader.Read() && _reader.Kind != JsonTokenKind.EndArray)
        {
            items.Add(ReadValue());
        }

        return new JsonValue(JsonTokenKind.StartArray, _reader.Span, "") { Items = items };
    }
}
