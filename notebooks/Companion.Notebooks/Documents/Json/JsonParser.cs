using System.Collections.Immutable;

namespace Companion.Notebooks.Documents.Json;

/// <summary>Reads strict JSON (RFC 8259). Its errors say what would be right.</summary>
internal sealed partial class JsonParser(string text, int start, int end)
{
    /// <summary>Deeper than any notebook nests, and shallow enough for a browser's stack.</summary>
    private const int MaximumDepth = 128;

    private int _position = start;

    public JsonValue ParseWhole()
    {
        SkipWhiteSpace();
        var value = ParseValue(0);
        SkipWhiteSpace();
        return _position == end ? value : throw Unexpected("the end of the text");
    }

    private JsonValue ParseValue(int depth)
    {
        if (depth > MaximumDepth)
        {
            throw Error($"arrays and objects nest more than {MaximumDepth} deep", "nest them less deeply");
        }

        return Current switch
        {
            '{' => ParseObject(depth),
            '[' => ParseArray(depth),
            '"' => ParseString(depth),
            '-' or (>= '0' and <= '9') => ParseNumber(depth),
            _ => ParseWord(depth),
        };
    }

    private JsonObject ParseObject(int depth)
    {
        var first = _position++;
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        SkipWhiteSpace();
        while (Current != '}')
        {
            if (members.Count > 0)
            {
                Take(',', "',' or '}'");
            }

            if (Current != '"')
            {
                throw Unexpected("a name in double quotes");
            }

            var name = ParseString(depth + 1).Value;
            SkipWhiteSpace();
            Take(':', "':' after the name");
            members.Add(new JsonMember(name, ParseValue(depth + 1)));
            SkipWhiteSpace();
        }

        _position++;
        return new JsonObject(members.DrainToImmutable()) { Place = PlaceFrom(first, depth) };
    }

    private JsonArray ParseArray(int depth)
    {
        var first = _position++;
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        SkipWhiteSpace();
        while (Current != ']')
        {
            if (items.Count > 0)
            {
                Take(',', "',' or ']'");
            }

            items.Add(ParseValue(depth + 1));
            SkipWhiteSpace();
        }

        _position++;
        return new JsonArray(items.DrainToImmutable()) { Place = PlaceFrom(first, depth) };
    }

    // number = [ minus ] int [ frac ] [ exp ] (RFC 8259, section 6).
    private JsonLiteral ParseNumber(int depth)
    {
        var first = _position;
        TakeIf('-');
        if (!TakeIf('0'))
        {
            TakeDigits();
        }

        if (TakeIf('.'))
        {
            TakeDigits();
        }

        if (TakeIf('e') || TakeIf('E'))
        {
            _ = TakeIf('+') || TakeIf('-');
            TakeDigits();
        }

        return new JsonLiteral(text[first.._position]) { Place = PlaceFrom(first, depth) };
    }

    private JsonLiteral ParseWord(int depth)
    {
        foreach (var word in (ReadOnlySpan<JsonLiteral>)[JsonLiteral.Null, JsonLiteral.True, JsonLiteral.False])
        {
            if (text.AsSpan(_position, end - _position).StartsWith(word.Text))
            {
                var first = _position;
                _position += word.Text.Length;
                return word with { Place = PlaceFrom(first, depth) };
            }
        }

        throw Unexpected("a value");
    }

    private char Current => _position < end ? text[_position] : '\0';

    private JsonPlace PlaceFrom(int first, int depth) => new(text, first, _position, depth);

    private bool TakeIf(char expected)
    {
        var there = Current == expected && _position < end;
        _position += there ? 1 : 0;
        return there;
    }

    private void Take(char expected, string description)
    {
        if (!TakeIf(expected))
        {
            throw Unexpected(description);
        }

        SkipWhiteSpace();
    }

    private void TakeDigits()
    {
        if (!char.IsAsciiDigit(Current))
        {
            throw Unexpected("a digit");
        }

        while (char.IsAsciiDigit(Current))
        {
            _position++;
        }
    }

    private void SkipWhiteSpace()
    {
        while (Current is ' ' or '\n' or '\r' or '\t')
        {
            _position++;
        }
    }

    private NotebookFormatException Unexpected(string expected)
    {
        if (_position >= end)
        {
            return Error("the text ends too early", $"{expected} was expected; the file may have been cut off");
        }

        // Version control leaves these markers, and in a notebook they are easily overlooked.
        var rest = text.AsSpan(_position, end - _position);
        if (rest.StartsWith("<<<<<<<") || rest.StartsWith("=======") || rest.StartsWith(">>>>>>>"))
        {
            return Error("the marker of an unresolved merge", "choose one of the two versions and remove the markers");
        }

        var shown = char.IsControl(rest[0]) || char.IsSurrogate(rest[0]) ? $"U+{(int)rest[0]:X4}" : $"'{rest[0]}'";
        return rest[0] switch
        {
            'N' or 'I' => Error(
                $"unexpected {shown}",
                $"{expected} was expected; JSON has no NaN and no Infinity, write null"
            ),
            '}' or ']' => Error($"unexpected {shown}", $"{expected} was expected; is there a comma too many?"),
            _ => Error($"unexpected {shown}", $"{expected} was expected"),
        };
    }

    private NotebookFormatException Error(string message, string advice) =>
        NotebookFormatException.At(text, _position, message, advice);
}
