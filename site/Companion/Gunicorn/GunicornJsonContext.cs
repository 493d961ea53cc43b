using System.Text.Json.Serialization;

namespace Companion.CommandLine.Gunicorn;

/// <summary>How the JSON of <c>gunicorn simulate</c> is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WorkerSimulationJson))]
internal sealed partial class GunicornJsonContext : JsonSerializerContext;
