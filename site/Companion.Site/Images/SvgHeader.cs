using System.Globalization;
using System.Xml;

namespace Companion.Site.Images;

/// <summary>
/// Reads the size of an SVG file from its root element: <c>width</c> and <c>height</c> in pixels, or the
/// <c>viewBox</c>.
/// </summary>
internal static class SvgHeader
{
    /// <summary>Width and height in CSS pixels; null when this is not an SVG file or has no size.</summary>
    public static (int Width, int Height)? ReadSize(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("<svg"u8) < 0)
        {
            return null;
        }

        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
            using var reader = XmlReader.Create(stream, settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg" ? ReadRoot(reader) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static (int Width, int Height)? ReadRoot(XmlReader root)
    {
        if (Pixels(root.GetAttribute("width")) is { } width && Pixels(root.GetAttribute("height")) is { } height)
        {
            return (width, height);
        }

        var box = root.GetAttribute("viewBox")
            ?.Split((char[]?)[' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return box is [_, _, var w, var h] && Pixels(w) is { } boxWidth && Pixels(h) is { } boxHeight
            ? (boxWidth, boxHeight)
            : null;
    }

    private static int? Pixels(string? length) =>
        length is not null
        && double.TryParse(
            length.EndsWith("px", StringComparison.Ordinal) ? length[..^2] : length,
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var value
        )
        && value is >= 0.5 and < 1e6
            ? (int)Math.Round(value, MidpointRounding.AwayFromZero)
            : null;
}
