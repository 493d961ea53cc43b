using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace Companion.Site.Cards;

/// <summary>
/// Writes cards as PNG files (ISO/IEC 15948). A card without artwork has a few colours and the blends at the edges of its
/// letters: a palette makes it a third as large as Skia's encoder does, and in less time.
/// </summary>
internal static class CardPng
{
    private const int PaletteSize = 256;

    // More than the edges of letters give: a photo, which a palette would spoil.
    private const int MostBlends = 2048;

    /// <summary>Encodes a picture without transparency.</summary>
    public static ReadOnlyMemory<byte> Encode(SKBitmap bitmap)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());
        if (CountColors(pixels) is not { } counts)
        {
            using var pixmap = bitmap.PeekPixels();
            using var data = pixmap.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, zLibLevel: 6));
            return data!.ToArray();
        }

        uint[] palette =
        [
            .. counts
                .OrderByDescending(each => each.Value)
                .ThenBy(each => each.Key)
                .Take(PaletteSize)
                .Select(each => each.Key),
        ];
        var indices = counts.Keys.ToDictionary(color => color, color => (byte)Nearest(color, palette));
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        WriteChunk(file, "IHDR"u8, Header(bitmap.Width, bitmap.Height));
        WriteChunk(
            file,
            "PLTE"u8,
            [.. palette.SelectMany(color => new[] { (byte)color, (byte)(color >> 8), (byte)(color >> 16) })]
        );
        WriteChunk(file, "IDAT"u8, Compress(pixels, bitmap.Width, indices));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    // Null when there are too many.
    private static Dictionary<uint, int>? CountColors(ReadOnlySpan<uint> pixels)
    {
        var counts = new Dictionary<uint, int>();
        for (int at = 0, end; at < pixels.Length; at = end)
        {
            end = at + 1;
            while (end < pixels.Length && pixels[end] == pixels[at])
            {
                end++;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(counts, pixels[at], out _) += end - at;
            if (counts.Count > MostBlends)
            {
                return null;
            }
        }

        return counts;
    }

    private static int Nearest(uint color, uint[] palette)
    {
        var best = 0;
        for (var at = 1; at < palette.Length; at++)
        {
            if (Distance(color, palette[at]) < Distance(color, palette[best]))
            {
                best = at;
            }
        }

        return best;
    }

    private static int Distance(uint left, uint right)
    {
        var red = (int)(left & 0xFF) - (int)(right & 0xFF);
        var green = (int)((left >> 8) & 0xFF) - (int)((right >> 8) & 0xFF);
        var blue = (int)((left >> 16) & 0xFF) - (int)((right >> 16) & 0xFF);
        return (red * red) + (green * green) + (blue * blue);
    }

    // Width, height, 8 bits, a palette; the only methods of compression and of filters; no interlacing.
    private static byte[] Header(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        header[9] = 3;
        return header;
    }

    private static byte[] Compress(ReadOnlySpan<uint> pixels, int width, Dictionary<uint, byte> indices)
    {
        using var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.Optimal))
        {
            // Each row begins with its filter: none, which is best for a palette.
            var row = new byte[1 + width];
            for (var start = 0; start < pixels.Length; start += width)
            {
                for (var x = 0; x < width; x++)
                {
                    var color = pixels[start + x];
                    row[1 + x] = x > 0 && color == pixels[start + x - 1] ? row[x] : indices[color];
                }

                stream.Write(row);
            }
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(name);
        file.Write(content);
        var check = new Crc32();
        check.Append(name);
        check.Append(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, check.GetCurrentHashAsUInt32());
        file.Write(number);
    }
}
