using System.Buffers.Binary;
using System.IO.Compression;

namespace Companion.Site.Tests.Themes;

/// <summary>Reads which letters a font has (WOFF File Format 2.0; OpenType 1.9, cmap).</summary>
internal static class WebFont
{
    private const int KnownTags = 63;
    private const int CharacterMap = 0;
    private const int Outlines = 10;
    private const int Locations = 11;

    /// <summary>The letters for which a font in WOFF2 has a glyph.</summary>
    public static IReadOnlySet<int> LettersOf(byte[] file)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(12));
        var at = 48;
        var start = 0;
        var map = 0;
        for (var index = 0; index < count; index++)
        {
            var flags = file[at++];
            var tag = flags & KnownTags;
            at += tag == KnownTags ? 4 : 0;
            var length = ReadNumber(file, ref at);
            var version = flags >> 6;
            var isTransformed = tag is Outlines or Locations ? version == 0 : version != 0;
            length = isTransformed ? ReadNumber(file, ref at) : length;
            map = tag == CharacterMap ? start : map;
            start += length;
        }

        using var unpacked = new MemoryStream();
        using (var packed = new BrotliStream(new MemoryStream(file[at..]), CompressionMode.Decompress))
        {
            packed.CopyTo(unpacked);
        }

        return LettersIn(unpacked.ToArray().AsSpan(map));
    }

    private static HashSet<int> LettersIn(ReadOnlySpan<byte> map)
    {
        var letters = new HashSet<int>();
        for (var index = 0; index < BinaryPrimitives.ReadUInt16BigEndian(map[2..]); index++)
        {
            var table = map[BinaryPrimitives.ReadInt32BigEndian(map[(8 + (8 * index))..])..];
            if (BinaryPrimitives.ReadUInt16BigEndian(table) != 4)
            {
                continue;
            }

            var size = BinaryPrimitives.ReadUInt16BigEndian(table[6..]);
            for (var segment = 0; segment < size - 2; segment += 2)
            {
                var last = BinaryPrimitives.ReadUInt16BigEndian(table[(14 + segment)..]);
                var first = BinaryPrimitives.ReadUInt16BigEndian(table[(16 + size + segment)..]);
                letters.UnionWith(Enumerable.Range(first, last - first + 1));
            }
        }

        return letters;
    }

    // UIntBase128: seven bits a byte, the highest first.
    private static int ReadNumber(byte[] file, ref int at)
    {
        var number = 0;
        while (true)
        {
            var part = file[at++];
            number = (number << 7) | (part & 0x7f);
            if (part < 0x80)
            {
                return number;
            }
        }
    }
}
