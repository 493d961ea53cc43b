using System.Text.Json.Serialization;

namespace Companion.CommandLine.Gunicorn;

/// <summary>Writes the JSON of <c>gunicorn simulate</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WorkerSimulationJson))]
internal sealed partial class GunicornJsonContext : JsonSerializerContext;
