using System.Xml;
using Companion.Sources;

namespace Companion.Podcasts.Chapters;

/// <summary>Finds what an XML reader reads in its text.</summary>
/// <param name="source">The text.</param>
/// <param name="start">The offset from which the reader reads.</param>
internal sealed class XmlPlace(SourceText source, int start)
{
    /// <summary>The character at a line and column as the reader counts them.</summary>
    public SourceSpan Of(int line, int column)
    {
        var offset = source.OffsetOf(line, column + (line <= 1 ? start : 0));
        return new SourceSpan(offset, offset < source.Text.Length ? 1 : 0);
    }

    /// <summary>The name of the current element or attribute.</summary>
    public SourceSpan OfName(XmlReader xml)
    {
        var lines = (IXmlLineInfo)xml;
        return Of(lines.LineNumber, lines.LinePosition) with { Length = xml.Name.Length };
    }

    /// <summary>The value of the current attribute, within its quotes.</summary>
    public SourceSpan OfAttributeValue(XmlReader xml)
    {
        var name = OfName(xml);
        var open = name.End + source.Text.AsSpan(name.End).IndexOfAny('"', '\'');
        var length = source.Text.AsSpan(open + 1).IndexOf(source.Text[open]);
        return length < 0 ? name : new SourceSpan(open + 1, length);
    }
}
