using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Companion.Site.Images;

/// <summary>Reads the size that a picture's first bytes tell: PNG, GIF, JPEG, WebP and SVG.</summary>
public static class ImageHeader
{
    /// <summary>Width and height in pixels; null when the bytes are none of these formats or do not say.</summary>
    public static (int Width, int Height)? ReadSize(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 24 && bytes[0] == 0x89 && bytes[1..4].SequenceEqual("PNG"u8))
        {
            return (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        }

        if (bytes.Length > 10 && bytes.StartsWith("GIF8"u8))
        {
            return (
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])
            );
        }

        if (bytes.Length > 30 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8))
        {
            return ReadWebP(bytes);
        }

        if (bytes.Length > 4 && bytes[0] == 0xFF && bytes[1] == 0xD8)
        {
            return ReadJpeg(bytes);
        }

        return bytes.IndexOf("<svg"u8) >= 0 ? ReadSvg(bytes) : null;
    }

    // RFC 9649: the three chunk kinds say their size in three ways.
    private static (int Width, int Height)? ReadWebP(ReadOnlySpan<byte> bytes)
    {
        var chunk = Encoding.ASCII.GetString(bytes[12..16]);
        switch (chunk)
        {
            case "VP8X":
                return (1 + ReadInt24(bytes[24..]), 1 + ReadInt24(bytes[27..]));
            case "VP8 ":
                return (
                    BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF,
                    BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF
                );
            case "VP8L":
                var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
                return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
            default:
                return null;
        }
    }

    private static int ReadInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    // ITU T.81: the frame header (SOF0 to SOF15, but for DHT, JPG and DAC) holds height, then width.
    private static (int Width, int Height)? ReadJpeg(ReadOnlySpan<byte> bytes)
    {
        var position = 2;
        while (position + 9 < bytes.Length && bytes[position] == 0xFF)
        {
            var marker = bytes[position + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 5)..])
                );
            }

            position += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]);
        }

        return null;
    }

    private static (int Width, int Height)? ReadSvg(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var root = XElement.Parse(Encoding.UTF8.GetString(bytes));
            if (Length(root, "width") is { } width && Length(root, "height") is { } height)
            {
                return (width, height);
            }

            var box = root.Attribute("viewBox")?.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            return box is [_, _, var w, var h] && Parse(w) is { } boxWidth && Parse(h) is { } boxHeight
                ? (boxWidth, boxHeight)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Length(XElement root, string name) =>
        root.Attribute(name) is { } attribute ? Parse(attribute.Value.Replace("px", "")) : null;

    private static int? Parse(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && value is > 0 and < 1e6
            ? (int)Math.Round(value)
            : null;
}
