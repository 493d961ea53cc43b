using System.Text.Encodings.Web;
using System.Text.Json;
using Companion.Content.Models;

namespace Companion.Site.Feeds;

/// <summary>An article feed as JSON Feed 1.1, with the full text of each page, of the site and of its sections.</summary>
internal sealed class JsonFeed : IFeedFormat
{
    // A feed is a file of its own: nothing in it needs to be safe within HTML.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc />
    public string FileName => "feed.json";

    /// <inheritdoc />
    public bool IsFor(ListPage list) => list is HomePage or SectionPage;

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Render(FeedContext feed)
    {
        var site = feed.Site;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", site.AbsoluteUrl(feed.List.Url));
            json.WriteString("feed_url", site.AbsoluteUrl(feed.List.Url / FileName));
            WriteIfKnown(json, "description", feed.Description);
            json.WriteString("language", site.Settings.Language.Code);
            if (site.Settings.Author is { } author)
            {
                json.WriteStartArray("authors");
                json.WriteStartObject();
                json.WriteString("name", author.Name);
                WriteIfKnown(json, "url", author.Url?.AbsoluteUri);
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteStartArray("items");
            foreach (var item in feed.Items)
            {
                Write(json, item, feed);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, FeedItem item, FeedContext feed)
    {
        var page = item.Page;
        var address = feed.Site.AbsoluteUrl(page.Url);
        json.WriteStartObject();
        json.WriteString("id", address);
        json.WriteString("url", address);
        json.WriteString("title", page.Title);
        json.WriteString("content_html", item.Body.ToString());
        json.WriteString("summary", page.Description ?? item.Summary);
        json.WriteString("date_published", FeedElements.Timestamp(page.Date!.Value));
        WriteIfKnown(
            json,
            "date_modified",
            page.FrontMatter.LastModified is { } modified ? FeedElements.Timestamp(modified) : null
        );
        WriteIfKnown(
            json,
            "image",
            page.Image is { } image ? feed.Site.AbsoluteUrl(image) : page.ExternalImage?.AbsoluteUri
        );
        if (page.Terms.Count > 0)
        {
            json.WriteStartArray("tags");
            foreach (var name in page.Terms.Select(term => term.Name).Distinct(StringComparer.Ordinal))
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }

        if (feed.Episodes.Find(page)?.Recording is { } recording)
        {
            json.WriteStartArray("attachments");
            json.WriteStartObject();
            json.WriteString("url", recording.Address.Absolute(feed.Site));
            json.WriteString("mime_type", recording.MediaType);
            if (recording.Length is { } length)
            {
                json.WriteNumber("size_in_bytes", length);
            }

            if (recording.Duration is { } duration)
            {
                json.WriteNumber("duration_in_seconds", Math.Round(duration.TotalSeconds));
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
