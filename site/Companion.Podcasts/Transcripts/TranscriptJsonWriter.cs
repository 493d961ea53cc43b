using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Companion.Podcasts.Times;

namespace Companion.Podcasts.Transcripts;

/// <summary>Writes the transcript JSON of Podcasting 2.0, version 1.0.0.</summary>
public static class TranscriptJsonWriter
{
    // The file is served as JSON, never put into HTML, so that letters of all languages stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Writes a transcript: cues by their start, times in seconds. A cue without an end gets the start of the next; the
    /// last, five seconds.
    /// </summary>
    public static string Write(Transcript transcript)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "1.0.0");
            json.WriteStartArray("segments");
            foreach (var cue in WrittenCue.Of(transcript))
            {
                WriteSegment(json, cue);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void WriteSegment(Utf8JsonWriter json, WrittenCue cue)
    {
        json.WriteStartObject();
        if (cue.Speaker is { } speaker)
        {
            json.WriteString("speaker", speaker);
        }

        json.WritePropertyName("startTime");
        json.WriteRawValue(PlaybackTime.ToSeconds(cue.Start));
        json.WritePropertyName("endTime");
        json.WriteRawValue(PlaybackTime.ToSeconds(cue.End));
        json.WriteString("body", cue.Text);
        json.WriteEndObject();
    }
}
