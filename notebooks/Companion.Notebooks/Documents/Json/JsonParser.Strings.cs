using System.Buffers;
using System.Globalization;
using System.Text;

namespace Companion.Notebooks.Documents.Json;

/// <content>Strings (RFC 8259, section 7).</content>
internal sealed partial class JsonParser
{
    private static readonly SearchValues<char> EndOfPlainText = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(code => (char)code),
        '"',
        '\\',
    ]);

    // Nearly every string of a notebook ends in an escaped line feed, so one builder is reused for all of them.
    private readonly StringBuilder _decoded = new();

    private JsonString ParseString(int depth)
    {
        var first = _position++;
        _decoded.Clear();
        while (true)
        {
            var rest = text.AsSpan(_position, end - _position);
            var length = rest.IndexOfAny(EndOfPlainText);
            if (length < 0)
            {
                _position = first;
                throw Error("an unterminated string", "end it with a double quote");
            }

            var plain = rest[..length];
            _position += length;
            if (Current == '"')
            {
                _position++;
                var value = _decoded.Length == 0 ? plain.ToString() : _decoded.Append(plain).ToString();
                return new JsonString(value) { Place = PlaceFrom(first, depth) };
            }

            if (Current != '\\')
            {
                throw Error("a control character in a string", Escaping(Current));
            }

            _decoded.Append(plain).Append(ParseEscape());
        }
    }

    private static string Escaping(char control) =>
        control == '\n' ? "write '\\n' for a line break" : $"write '\\u{(int)control:x4}' for it";

    private char ParseEscape()
    {
        var kind = _position + 1 < end ? text[_position + 1] : '\0';
        var simple = kind switch
        {
            '"' or '\\' or '/' => kind,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (simple != '\0')
        {
            _position += 2;
            return simple;
        }

        if (
            kind == 'u'
            && _position + 6 <= end
            && ushort.TryParse(
                text.AsSpan(_position + 2, 4),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
        {
            _position += 6;
            return (char)code;
        }

        throw Error(
            "a backslash that does not begin an escape",
            "write '\\\\' for a backslash; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits"
        );
    }
}
