using System.Text.Json;
using System.Text.Json.Serialization;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Writes a stream by its name in the notebook format.</summary>
internal sealed class StreamNameConverter : JsonConverter<StreamName>
{
    public override StreamName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() == StreamOutput.StandardError ? StreamName.Error : StreamName.Output;

    public override void Write(Utf8JsonWriter writer, StreamName value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value == StreamName.Error ? StreamOutput.StandardError : StreamOutput.StandardOutput);
}
