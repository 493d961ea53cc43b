using System.Globalization;
using System.Text;

namespace Companion.Content.Data;

/// <summary>Strings of JSON (RFC 8259, 7).</summary>
internal sealed class JsonStrings(JsonCursor cursor)
{
    private readonly StringBuilder _text = new();

    public DataScalar Read()
    {
        var start = cursor.Position;
        cursor.Advance();
        while (!cursor.Take('"'))
        {
            if (cursor.AtEnd || cursor.Current is '\n' or '\r')
            {
                throw cursor.FailAt(
                    new(start, 1),
                    "the text in quotes does not end on its line",
                    "close the quote; write a line break inside it as \\n"
                );
            }

            ReadCharacter();
        }

        // Half of a surrogate pair is not a character; encoders fail on it.
        var value = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(_text.ToString()));
        return new DataScalar(cursor.From(start), value, IsQuoted: true);
    }

    private void ReadCharacter()
    {
        var c = cursor.Current;
        if (c < ' ')
        {
            throw cursor.Fail($"the control character U+{(int)c:X4} is not allowed in JSON", $"write \\u{(int)c:X4}");
        }

        if (c == '\\')
        {
            ReadEscape();
            return;
        }

        _text.Append(c);
        cursor.Advance();
    }

    private void ReadEscape()
    {
        var start = cursor.Position;
        cursor.Advance();
        var letter = cursor.Current;
        cursor.Advance();
        char? character = letter switch
        {
            '"' or '\\' or '/' => letter,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => ReadHex(),
            _ => null,
        };
        _text.Append(
            character
                ?? throw cursor.FailAt(
                    new(start, Math.Min(2, cursor.Position - start)),
                    "this backslash starts an escape that JSON does not have",
                    "JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits"
                )
        );
    }

    private char? ReadHex()
    {
        var start = cursor.Position;
        for (var i = 0; i < 4 && char.IsAsciiHexDigit(cursor.Current); i++)
        {
            cursor.Advance();
        }

        return
            ushort.TryParse(cursor.TextFrom(start), NumberStyles.AllowHexSpecifier, null, out var unit)
            && cursor.Position - start == 4
            ? (char)unit
            : null;
    }
}
