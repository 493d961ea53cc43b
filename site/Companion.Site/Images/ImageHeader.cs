using System.Buffers.Binary;

namespace Companion.Site.Images;

/// <summary>Reads the size of a picture from its first bytes: PNG, GIF, JPEG, WebP and SVG.</summary>
public static class ImageHeader
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>
    /// Width and height in pixels as a browser shows the picture; null for other formats or when the bytes do not
    /// include the size.
    /// </summary>
    public static (int Width, int Height)? ReadSize(ReadOnlySpan<byte> bytes)
    {
        var size =
            bytes.StartsWith(PngSignature) ? ReadPng(bytes)
            : bytes.StartsWith("GIF8"u8) ? ReadGif(bytes)
            : bytes.StartsWith("RIFF"u8) ? ReadWebP(bytes)
            : JpegHeader.IsJpeg(bytes) ? JpegHeader.ReadSize(bytes)
            : SvgHeader.ReadSize(bytes);
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    // The header chunk (IHDR) comes first: length, name, width, height.
    private static (int Width, int Height)? ReadPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 24
            ? null
            : (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    private static (int Width, int Height)? ReadGif(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 10
            ? null
            : (
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])
            );

    // RFC 9649: each of the three chunk kinds stores its size in a different way.
    private static (int Width, int Height)? ReadWebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 25 || !bytes[8..12].SequenceEqual("WEBP"u8))
        {
            return null;
        }

        var chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        if (bytes.Length < 30)
        {
            return null;
        }

        if (chunk.SequenceEqual("VP8X"u8))
        {
            return (1 + ReadInt24(bytes[24..]), 1 + ReadInt24(bytes[27..]));
        }

        return chunk.SequenceEqual("VP8 "u8)
            ? (
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF
            )
            : null;
    }

    private static int ReadInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
