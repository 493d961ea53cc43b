using System.Text.Json;
using System.Text.Json.Serialization;
using Companion.Notebooks.Outputs;

namespace Companion.Jupyter.Contents;

/// <summary>Writes a value's forms by MIME type: JSON as JSON, everything else as text.</summary>
internal sealed class MimeDataConverter : JsonConverter<MimeBundle>
{
    public override MimeBundle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("kernels do not receive values");

    public override void Write(Utf8JsonWriter writer, MimeBundle value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (type, text) in value.Contents)
        {
            writer.WritePropertyName(type);
            if (MimeTypes.IsJson(type) && IsJson(text))
            {
                writer.WriteRawValue(text, skipInputValidation: true);
            }
            else
            {
                writer.WriteStringValue(text);
            }
        }

        writer.WriteEndObject();
    }

    // A cell may label something JSON that is not; show it as text.
    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
