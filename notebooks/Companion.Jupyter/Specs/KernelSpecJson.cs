using System.Text.Json.Serialization;

namespace Companion.Jupyter.Specs;

/// <summary>The JSON of <c>kernel.json</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(KernelSpec))]
internal sealed partial class KernelSpecJson : JsonSerializerContext;
