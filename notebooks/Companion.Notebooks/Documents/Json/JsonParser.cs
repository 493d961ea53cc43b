using System.Collections.Immutable;

namespace Companion.Notebooks.Documents.Json;

/// <summary>Reads strict JSON (RFC 8259). Its errors say what would be right.</summary>
internal sealed partial class JsonParser(string text, int start, int end)
{
    /// <summary>Deeper than any notebook nests, and shallow enough for a browser's stack.</summary>
    private const int MaximumDepth = 128;

    private int position = start;

    public JsonValue ParseWhole()
    {
        SkipWhiteSpace();
        var value = ParseValue(0);
        SkipWhiteSpace();
        return position == end ? value : throw Unexpected("the end of the text");
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
        var first = position++;
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

        position++;
        return new JsonObject(members.DrainToImmutable()) { Place = PlaceFrom(first, depth) };
    }

    private JsonArray ParseArray(int depth)
    {
        var first = position++;
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

        position++;
        return new JsonArray(items.DrainToImmutable()) { Place = PlaceFrom(first, depth) };
    }

    // number = [ minus ] int [ frac ] [ exp ] (RFC 8259, section 6).
    private JsonLiteral ParseNumber(int depth)
    {
        var first = position;
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

        return new JsonLiteral(text[first..position]) { Place = PlaceFrom(first, depth) };
    }

    private JsonLiteral ParseWord(int depth)
    {
        foreach (var word in (ReadOnlySpan<JsonLiteral>)[JsonLiteral.Null, JsonLiteral.True, JsonLiteral.False])
        {
            if (text.AsSpan(position, end - position).StartsWith(word.Text))
            {
                var first = position;
                position += word.Text.Length;
                return word with { Place = PlaceFrom(first, depth) };
            }
        }

        throw Unexpected("a value");
    }

    private char Current => position < end ? text[position] : '\0';

    private JsonPlace PlaceFrom(int first, int depth) => new(text, first, position, depth);

    private bool TakeIf(char expected)
    {
        var there = Current == expected && position < end;
        position += there ? 1 : 0;
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
            position++;
        }
    }

    private void SkipWhiteSpace()
    {
        while (Current is ' ' or '\n' or '\r' or '\t')
        {
            position++;
        }
    }

    private NotebookFormatException Unexpected(string expected)
    {
        if (position >= end)
        {
            return Error("the text ends too early", $"{expected} was expected; the file may have been cut off");
        }

        // Version control leaves these markers, and in a notebook they are easily overlooked.
        var rest = text.AsSpan(position, end - position);
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
        NotebookFormatException.At(text, position, message, advice);
}
