using System.Buffers;
using System.Globalization;
using System.Text;

namespace Companion.Sources.Json;

/// <summary>Strings (RFC 8259, 7).</summary>
internal sealed class JsonStrings(JsonCursor cursor)
{
    private static readonly SearchValues<char> EndOfPlainText = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(code => (char)code),
        '"',
        '\\',
    ]);

    // Nearly every string of a notebook ends in an escaped line feed, so one builder is reused for all of them.
    private readonly StringBuilder _unescaped = new();

    /// <summary>Reads a string from its opening quote to its closing one and returns its unescaped characters.</summary>
    public string Read()
    {
        var start = cursor.Position;
        cursor.Advance(1);
        _unescaped.Clear();
        while (true)
        {
            var rest = cursor.Rest;
            var length = rest.IndexOfAny(EndOfPlainText);
            if (length < 0 || rest[length] is '\n' or '\r')
            {
                throw JsonErrors.UnterminatedString(start);
            }

            var plain = rest[..length];
            cursor.Advance(length);
            if (cursor.Take('"'))
            {
                return _unescaped.Length == 0 ? plain.ToString() : _unescaped.Append(plain).ToString();
            }

            if (cursor.Current != '\\')
            {
                throw JsonErrors.ControlCharacter(cursor);
            }

            _unescaped.Append(plain).Append(ReadEscape());
        }
    }

    private char ReadEscape()
    {
        var rest = cursor.Rest;
        var letter = rest.Length > 1 ? rest[1] : '\0';
        var character = letter switch
        {
            '"' or '\\' or '/' => letter,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (character != '\0')
        {
            cursor.Advance(2);
            return character;
        }

        if (letter != 'u' || rest.Length < 6 || !TryReadHex(rest[2..6], out character))
        {
            throw JsonErrors.UnknownEscape(new SourceSpan(cursor.Position, Math.Min(2, rest.Length)));
        }

        cursor.Advance(6);
        return character;
    }

    private static bool TryReadHex(ReadOnlySpan<char> digits, out char character)
    {
        var isHex = ushort.TryParse(
            digits,
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var codeUnit
        );
        character = (char)codeUnit;
        return isHex;
    }
}
