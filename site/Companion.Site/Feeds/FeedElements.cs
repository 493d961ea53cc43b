using System.Globalization;
using System.Xml.Linq;

namespace Companion.Site.Feeds;

/// <summary>Elements that feeds in RSS 2.0 consist of.</summary>
internal static class FeedElements
{
    /// <summary>Atom's namespace (RFC 4287).</summary>
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The namespace of an item's whole text.</summary>
    public static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>An element with a text; null for none.</summary>
    public static XElement? Text(XName name, string? text) =>
        string.IsNullOrEmpty(text) ? null : new XElement(name, XmlText.Clean(text));

    /// <summary>An element with a number; null for none.</summary>
    public static XElement? Number(XName name, int? number) =>
        number is { } value ? new XElement(name, value.ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>The whole text of an item.</summary>
    public static XElement Html(string html) => new(Content + "encoded", Data(html));

    /// <summary>HTML as it is, in a section that XML does not read.</summary>
    public static XCData Data(string html) => new(XmlText.Clean(html).Replace("]]>", "]]&gt;"));

    /// <summary>A date of RFC 822 as RSS 2.0 uses it, with a numeric offset.</summary>
    public static string Date(DateTimeOffset date) =>
        date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
        + date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "");

    /// <summary>A date of RFC 3339, as Atom and JSON Feed write it.</summary>
    public static string Timestamp(DateTimeOffset date) =>
        date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Switch(bool isOn) => isOn ? "true" : "false";
}
