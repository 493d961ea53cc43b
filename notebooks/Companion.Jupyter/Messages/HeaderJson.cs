using System.Text.Json.Serialization;

namespace Companion.Jupyter.Messages;

/// <summary>The JSON of headers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(MessageHeader))]
internal sealed partial class HeaderJson : JsonSerializerContext;
