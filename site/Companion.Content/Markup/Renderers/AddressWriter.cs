using System.Buffers;
using System.Text;
using Markdig.Renderers;

namespace Companion.Content.Markup.Renderers;

/// <summary>Writes addresses into attributes.</summary>
internal static class AddressWriter
{
    private const string Kept = "!#$'()*+,-./:;=?@_~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> Unchanged = SearchValues.Create(Kept);

    /// <summary>
    /// Writes an address, with percent-encoding where RFC 3986 needs it, as Goldmark does: <c>~</c> stays, and so does a
    /// percent sign that already encodes something.
    /// </summary>
    public static HtmlRenderer WriteAddress(this HtmlRenderer renderer, string? address)
    {
        var rest = address.AsSpan();
        while (true)
        {
            var end = rest.IndexOfAnyExcept(Unchanged);
            if (end < 0)
            {
                renderer.Write(rest);
                return renderer;
            }

            renderer.Write(rest[..end]);
            rest = rest[end..];
            var length = rest[0] switch
            {
                '&' => Write(renderer, "&amp;", 1),
                '%'
                    when rest is [_, var high, var low, ..]
                        && char.IsAsciiHexDigit(high)
                        && char.IsAsciiHexDigit(low) => Write(renderer, rest[..3], 3),
                _ => WriteEncoded(renderer, rest),
            };
            rest = rest[length..];
        }
    }

    private static int Write(HtmlRenderer renderer, ReadOnlySpan<char> text, int length)
    {
        renderer.Write(text);
        return length;
    }

    private static int WriteEncoded(HtmlRenderer renderer, ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        Span<byte> octets = stackalloc byte[4];
        foreach (var octet in octets[..rune.EncodeToUtf8(octets)])
        {
            renderer.Write($"%{octet:X2}");
        }

        return length;
    }
}
