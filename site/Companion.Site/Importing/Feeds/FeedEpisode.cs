using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Companion.Content.Html;
using Companion.Content.Urls;
using Companion.Site.Podcasts;

namespace Companion.Site.Importing.Feeds;

/// <summary>An item of a podcast's feed.</summary>
/// <param name="item">The element.</param>
internal sealed class FeedEpisode(XElement item)
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    // Dates of RSS (RFC 822), with the zones that .NET does not read.
    private static readonly (string Zone, string Offset)[] Zones =
    [
        (" GMT", " +00:00"),
        (" UTC", " +00:00"),
        (" UT", " +00:00"),
        (" Z", " +00:00"),
        (" EST", " -05:00"),
        (" EDT", " -04:00"),
        (" CST", " -06:00"),
        (" CDT", " -05:00"),
        (" MST", " -07:00"),
        (" MDT", " -06:00"),
        (" PST", " -08:00"),
        (" PDT", " -07:00"),
    ];

    /// <summary>The namespace of Apple's elements.</summary>
    public static XNamespace Itunes => PodcastNamespaces.Itunes;

    /// <summary>The line of the item in the feed.</summary>
    public int Line => ((IXmlLineInfo)item).LineNumber;

    /// <summary>The title; null when there is none.</summary>
    public string? Title => Text(item.Element("title")) ?? Text(item.Element(Itunes + "title"));

    /// <summary>The show notes as HTML or text; null when there are none.</summary>
    public string? Notes =>
        Text(item.Element(Content + "encoded"))
        ?? Text(item.Element("description"))
        ?? Text(item.Element(Itunes + "summary"));

    /// <summary>A short description; null when there is none.</summary>
    public string? Subtitle => Text(item.Element(Itunes + "subtitle"));

    /// <summary>What identifies the episode for players; null when there is nothing.</summary>
    public string? Guid => Text(item.Element("guid"));

    /// <summary>The page of the episode; null when there is none.</summary>
    public string? Link => Text(item.Element("link"));

    /// <summary>The date as written; null when there is none.</summary>
    public string? WrittenDate => Text(item.Element("pubDate"));

    /// <summary>The audio file; null when there is none.</summary>
    public XElement? Enclosure => item.Element("enclosure");

    /// <summary>The date; null when there is none, or none that can be read.</summary>
    public DateTimeOffset? Date => WrittenDate is { } written ? ReadDate(written) : null;

    /// <summary>The name of the content file, without extension.</summary>
    public string FileName
    {
        get
        {
            var slug = Slug.From(Title ?? "").Replace('#', '-').Trim('-', '.');
            slug = slug.Length > 80 ? slug[..80].Trim('-', '.') : slug;
            var name = slug.Length > 0 && OutputPath.IsSafeSegment(slug) ? slug : "episode";
            return Date is { } date ? $"{date:yyyy-MM-dd}-{name}" : name;
        }
    }

    /// <summary>One of Apple's elements; null when there is none.</summary>
    public string? Apple(string name) => Text(item.Element(Itunes + name));

    /// <summary>A text without tags, on one line; null for none.</summary>
    public static string? Plain(string? html) =>
        html is null
            ? null
            : string.Join(' ', HtmlText.Of(html).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static DateTimeOffset? ReadDate(string written)
    {
        var text = written;
        foreach (var (zone, offset) in Zones)
        {
            if (text.EndsWith(zone, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^zone.Length] + offset;
                break;
            }
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : null;
    }

    private static string? Text(XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? text : null;
}
