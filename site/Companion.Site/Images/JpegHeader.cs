using System.Buffers.Binary;

namespace Companion.Site.Images;

/// <summary>Reads a JPEG file's size (ITU T.81), rotated by its Exif orientation, as browsers do.</summary>
internal static class JpegHeader
{
    private const byte ExifMarker = 0xE1;
    private const int OrientationTag = 0x0112;

    /// <summary>Whether the bytes start like a JPEG file.</summary>
    public static bool IsJpeg(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]);

    /// <summary>Width and height in pixels; null when the bytes do not include the frame's header.</summary>
    public static (int Width, int Height)? ReadSize(ReadOnlySpan<byte> bytes)
    {
        var isTurned = false;
        var position = 2;
        while (position + 9 <= bytes.Length && bytes[position] == 0xFF)
        {
            var marker = bytes[position + 1];
            if (IsFrame(marker))
            {
                var height = BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 5)..]);
                var width = BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 7)..]);
                return isTurned ? (height, width) : (width, height);
            }

            // Fill bytes and the markers TEM, RSTn and SOI have no length.
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                position += marker == 0xFF ? 1 : 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]);
            if (marker == ExifMarker && position + 2 + length <= bytes.Length && length > 2)
            {
                isTurned |= IsTurned(bytes.Slice(position + 4, length - 2));
            }

            position += 2 + length;
        }

        return null;
    }

    // SOF0 to SOF15, except for DHT, JPG and DAC, whose codes are in the same range.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // Exif is a TIFF file in a segment: byte order, 42, the offset of a directory of twelve-byte entries. Orientations
    // 5 to 8 are rotated by 90 degrees.
    private static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return false;
        }

        var tiff = segment[6..];
        var isLittle = tiff[0] == 'I';
        var directory = ReadUInt32(tiff[4..], isLittle);
        if (directory > tiff.Length - 2)
        {
            return false;
        }

        var entries = tiff[(int)directory..];
        var count = ReadUInt16(entries, isLittle);
        for (var entry = 2; count > 0 && entry + 12 <= entries.Length; entry += 12, count--)
        {
            if (ReadUInt16(entries[entry..], isLittle) == OrientationTag)
            {
                return ReadUInt16(entries[(entry + 8)..], isLittle) is >= 5 and <= 8;
            }
        }

        return false;
    }

    private static int ReadUInt16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint ReadUInt32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
