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
    private readonly StringBuilder decoded = new();

    private JsonString ParseString(int depth)
    {
        var first = position++;
        decoded.Clear();
        while (true)
        {
            var rest = text.AsSpan(position, end - position);
            var length = rest.IndexOfAny(EndOfPlainText);
            if (length < 0)
            {
                position = first;
                throw Error("an unterminated string", "end it with a double quote");
            }

            var plain = rest[..length];
            position += length;
            if (Current == '"')
            {
                position++;
                var value = decoded.Length == 0 ? plain.ToString() : decoded.Append(plain).ToString();
                return new JsonString(value) { Place = PlaceFrom(first, depth) };
            }

            if (Current != '\\')
            {
                throw Error("a control character in a string", Escaping(Current));
            }

            decoded.Append(plain).Append(ParseEscape());
        }
    }

    private static string Escaping(char control) =>
        control == '\n' ? "write '\\n' for a line break" : $"write '\\u{(int)control:x4}' for it";

    private char ParseEscape()
    {
        var kind = position + 1 < end ? text[position + 1] : '\0';
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
            position += 2;
            return simple;
        }

        if (
            kind == 'u'
            && position + 6 <= end
            && ushort.TryParse(
                text.AsSpan(position + 2, 4),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
        {
            position += 6;
            return (char)code;
        }

        throw Error(
            "a backslash that does not begin an escape",
            "write '\\\\' for a backslash; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits"
        );
    }
}
