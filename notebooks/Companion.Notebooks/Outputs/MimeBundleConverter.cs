using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Companion.Notebooks.Outputs;

/// <summary>Writes a result's forms as an object of strings by MIME type, in order.</summary>
internal sealed class MimeBundleConverter : JsonConverter<MimeBundle>
{
    public override MimeBundle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("a result's forms must be an object");
        }

        var contents = ImmutableArray.CreateBuilder<MimeContent>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var type = reader.GetString()!;
            reader.Read();
            contents.Add(
                new MimeContent(type, reader.GetString() ?? throw new JsonException("a form must be a string"))
            );
        }

        return new MimeBundle(contents.DrainToImmutable());
    }

    public override void Write(Utf8JsonWriter writer, MimeBundle value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (type, text) in value.Contents)
        {
            writer.WriteString(type, text);
        }

        writer.WriteEndObject();
    }
}
