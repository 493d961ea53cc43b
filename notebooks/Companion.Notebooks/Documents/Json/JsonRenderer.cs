using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Companion.Notebooks.Documents.Json;

/// <summary>Writes JSON in a layout. Values that were read from the layout's text are copied from it.</summary>
internal sealed class JsonRenderer
{
    // Python's json with ensure_ascii=False escapes only these; surrogates are checked one by one.
    private static readonly SearchValues<char> NotPlain = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(code => (char)code),
        '"',
        '\\',
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
    ]);

    private readonly StringBuilder _text = new();
    private readonly JsonLayout _layout;

    private JsonRenderer(JsonLayout layout) => _layout = layout;

    public static string Render(JsonValue value, JsonLayout layout)
    {
        var renderer = new JsonRenderer(layout);
        renderer._text.Append(layout.Before);
        renderer.Write(value, 0);
        return renderer._text.Append(layout.After).ToString();
    }

    private void Write(JsonValue value, int depth)
    {
        var place = value.Place;
        if (place.Text is not null && ReferenceEquals(place.Text, _layout.Text) && place.Depth == depth)
        {
            _text.Append(place.Span);
            return;
        }

        switch (value)
        {
            case JsonObject { Members: var members }:
                WriteObject(members, depth);
                break;
            case JsonArray { Items: var items }:
                WriteArray(items, depth);
                break;
            case JsonString { Value: var characters }:
                WriteString(characters);
                break;
            case JsonLiteral { Text: var literal }:
                _text.Append(literal);
                break;
        }
    }

    private void WriteObject(ImmutableArray<JsonMember> members, int depth)
    {
        _text.Append('{');
        for (var index = 0; index < members.Length; index++)
        {
            Separate(index, depth + 1);
            WriteString(members[index].Name);
            _text.Append(_layout.NameEnd);
            Write(members[index].Value, depth + 1);
        }

        Close(members.Length, depth, '}');
    }

    private void WriteArray(ImmutableArray<JsonValue> items, int depth)
    {
        _text.Append('[');
        for (var index = 0; index < items.Length; index++)
        {
            Separate(index, depth + 1);
            Write(items[index], depth + 1);
        }

        Close(items.Length, depth, ']');
    }

    private void Separate(int index, int depth)
    {
        if (index > 0)
        {
            _text.Append(_layout.Indent is null ? _layout.Separator : ",");
        }

        BreakLine(depth);
    }

    private void Close(int count, int depth, char bracket)
    {
        if (count > 0)
        {
            BreakLine(depth);
        }

        _text.Append(bracket);
    }

    private void BreakLine(int depth)
    {
        if (_layout.Indent is null)
        {
            return;
        }

        _text.Append(_layout.NewLine);
        for (var level = 0; level < depth; level++)
        {
            _text.Append(_layout.Indent);
        }
    }

    private void WriteString(string characters)
    {
        _text.Append('"');
        var rest = characters.AsSpan();
        while (rest.IndexOfAny(NotPlain) is >= 0 and var length)
        {
            _text.Append(rest[..length]);
            var pair = length + 1 < rest.Length && char.IsSurrogatePair(rest[length], rest[length + 1]);
            if (pair)
            {
                _text.Append(rest.Slice(length, 2));
            }
            else
            {
                WriteEscape(rest[length]);
            }

            rest = rest[(length + (pair ? 2 : 1))..];
        }

        _text.Append(rest).Append('"');
    }

    private void WriteEscape(char character)
    {
        var letter = character switch
        {
            '"' or '\\' => character,
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => 'u',
        };
        _text.Append('\\').Append(letter);
        if (letter == 'u')
        {
            // A lone surrogate cannot be encoded in UTF-8, so it is escaped too.
            _text.Append(CultureInfo.InvariantCulture, $"{(int)character:x4}");
        }
    }
}
