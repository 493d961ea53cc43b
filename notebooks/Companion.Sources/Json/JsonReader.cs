namespace Companion.Sources.Json;

/// <summary>
/// Reads strict JSON (RFC 8259) token by token. Unlike <c>Utf8JsonReader</c> it counts in UTF-16, keeps lone surrogates,
/// and its errors say where the mistake is and what would be right.
/// </summary>
public sealed class JsonReader
{
    private readonly int _maximumDepth;
    private readonly JsonCursor _cursor;
    private readonly JsonStrings _strings;
    private readonly Stack<JsonContainer> _open = new();

    /// <summary>Reads a part of a text that holds one JSON value.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The part that is JSON.</param>
    /// <param name="maximumDepth">How many objects and arrays may enclose another.</param>
    public JsonReader(string text, SourceSpan span, int maximumDepth)
    {
        _maximumDepth = maximumDepth;
        _cursor = new JsonCursor(text, span);
        _strings = new JsonStrings(_cursor);
    }

    /// <summary>The kind of the current token.</summary>
    public JsonTokenKind Kind { get; private set; }

    /// <summary>Where the current token is in the text: with its quotes, and at the end of a container all of it.</summary>
    public SourceSpan Span { get; private set; }

    /// <summary>The unescaped characters of a name or string, or a literal as it is written; otherwise empty.</summary>
    public string Value { get; private set; } = "";

    /// <summary>How many objects and arrays enclose the current token; those that it opens or closes do not count.</summary>
    public int Depth { get; private set; }

    /// <summary>Moves to the next token.</summary>
    /// <returns>False at the end of the JSON.</returns>
    /// <exception cref="JsonFormatException">The text is not JSON, or nests too deep.</exception>
    public bool Read()
    {
        _cursor.SkipWhiteSpace();
        if (_open.TryPeek(out var container))
        {
            ReadInside(container);
            return true;
        }

        if (Kind == JsonTokenKind.None)
        {
            ReadValue();
            return true;
        }

        return _cursor.AtEnd ? false : throw JsonErrors.ExpectedEnd(_cursor, Kind);
    }

    private void ReadInside(JsonContainer container)
    {
        if (Kind == JsonTokenKind.PropertyName)
        {
            ReadMemberValue();
            return;
        }

        var isFirst = Kind is JsonTokenKind.StartObject or JsonTokenKind.StartArray;
        if (_cursor.Take(container.Close))
        {
            _open.Pop();
            Set(container.IsObject ? JsonTokenKind.EndObject : JsonTokenKind.EndArray, container.Start, "");
            return;
        }

        if (_cursor.AtEnd)
        {
            throw JsonErrors.NotClosed(container);
        }

        if (!isFirst)
        {
            ReadComma(container);
        }

        if (container.IsObject)
        {
            ReadName();
        }
        else
        {
            ReadValue();
        }
    }

    private void ReadComma(JsonContainer container)
    {
        var comma = _cursor.Position;
        if (!_cursor.Take(','))
        {
            throw JsonErrors.ExpectedComma(_cursor, container);
        }

        _cursor.SkipWhiteSpace();
        if (_cursor.Current == container.Close)
        {
            throw JsonErrors.TrailingComma(comma, container);
        }
    }

    private void ReadName()
    {
        var start = _cursor.Position;
        if (_cursor.Current != '"')
        {
            throw JsonErrors.ExpectedName(_cursor);
        }

        Set(JsonTokenKind.PropertyName, start, _strings.Read());
    }

    private void ReadMemberValue()
    {
        if (!_cursor.Take(':'))
        {
            throw JsonErrors.ExpectedColon(_cursor, Span);
        }

        _cursor.SkipWhiteSpace();
        ReadValue();
    }

    private void ReadValue()
    {
        var start = _cursor.Position;
        switch (_cursor.Current)
        {
            case '{':
                Open(JsonTokenKind.StartObject);
                break;
            case '[':
                Open(JsonTokenKind.StartArray);
                break;
            case '"':
                Set(JsonTokenKind.Text, start, _strings.Read());
                break;
            default:
                Set(JsonTokenKind.Literal, start, JsonLiterals.Read(_cursor));
                break;
        }
    }

    private void Open(JsonTokenKind kind)
    {
        if (_open.Count > _maximumDepth)
        {
            throw JsonErrors.TooDeep(_cursor, _maximumDepth);
        }

        var start = _cursor.Position;
        _cursor.Advance(1);
        Set(kind, start, "");
        _open.Push(new JsonContainer(start, kind == JsonTokenKind.StartObject));
    }

    private void Set(JsonTokenKind kind, int start, string value)
    {
        Kind = kind;
        Span = _cursor.SpanFrom(start);
        Value = value;
        Depth = _open.Count;
    }
}
