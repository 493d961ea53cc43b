using System.Text;

namespace Companion.Python.Modules;

/// <summary>Percent-encoding (RFC 3986, section 2.1), as <c>urllib.parse.unquote</c> resolves it.</summary>
internal static class PercentEncoding
{
    /// <summary>
    /// The text with its escapes resolved. Anything that is not an escape stays; bytes that are not UTF-8 become
    /// U+FFFD.
    /// </summary>
    public static string Decode(string text)
    {
        var decoded = new StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            var bytes = new List<byte>();
            while (at + 2 < text.Length && text[at] == '%' && ByteAt(text, at + 1) is { } value)
            {
                bytes.Add(value);
                at += 3;
            }

            if (bytes.Count > 0)
            {
                decoded.Append(Encoding.UTF8.GetString([.. bytes]));
            }
            else
            {
                decoded.Append(text[at++]);
            }
        }

        return decoded.ToString();
    }

    private static byte? ByteAt(string text, int at) =>
        char.IsAsciiHexDigit(text[at]) && char.IsAsciiHexDigit(text[at + 1])
            ? (byte)((Digit(text[at]) << 4) | Digit(text[at + 1]))
            : null;

    private static int Digit(char character) =>
        char.IsAsciiDigit(character) ? character - '0' : (character | ' ') - 'a' + 10;
}
