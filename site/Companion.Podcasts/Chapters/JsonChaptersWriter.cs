using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Companion.Podcasts.Reading;
using Companion.Podcasts.Times;

namespace Companion.Podcasts.Chapters;

/// <summary>Writes the JSON chapters of Podcasting 2.0, version 1.2.0.</summary>
public static class JsonChaptersWriter
{
    /// <summary>The media type that <c>podcast:chapters</c> names.</summary>
    public const string MediaType = "application/json+chapters";

    // The file is served as JSON, never put into HTML, so that letters of all languages stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes chapters; the text is to be saved as UTF-8.</summary>
    /// <param name="chapters">The chapters, which are written by their start.</param>
    /// <param name="resolve">Makes an address absolute.</param>
    public static string Write(IEnumerable<Chapter> chapters, Func<string, string> resolve)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "1.2.0");
            json.WriteStartArray("chapters");
            foreach (var chapter in chapters.OrderBy(chapter => chapter.Start))
            {
                Write(json, chapter, resolve);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, Chapter chapter, Func<string, string> resolve)
    {
        json.WriteStartObject();
        json.WritePropertyName("startTime");
        json.WriteRawValue(PlaybackTime.ToSeconds(chapter.Start));
        if (chapter.End is { } end)
        {
            json.WritePropertyName("endTime");
            json.WriteRawValue(PlaybackTime.ToSeconds(end));
        }

        WriteText(json, "title", chapter.Title);
        WriteText(json, "img", chapter.Image is { } image ? resolve(image) : null);
        WriteText(json, "url", chapter.Address is { } address ? resolve(address) : null);
        if (!chapter.IsInContents)
        {
            json.WriteBoolean("toc", value: false);
        }

        if (chapter.Location is { Coordinates: { } coordinates } location)
        {
            json.WriteStartObject("location");
            WriteText(json, "name", location.Name);
            WriteText(json, "geo", coordinates);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (PlainText.OrNull(value) is { } text)
        {
            json.WriteString(name, text);
        }
    }
}
