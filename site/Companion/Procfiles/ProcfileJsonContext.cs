using System.Text.Json.Serialization;

namespace Companion.CommandLine.Procfiles;

/// <summary>Reads and writes the JSON of <c>procfile check</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProcfileCase))]
[JsonSerializable(typeof(ProcfileCaseResult))]
[JsonSerializable(typeof(ProcfileJson))]
[JsonSerializable(typeof(ProcfileComparisonJson))]
internal sealed partial class ProcfileJsonContext : JsonSerializerContext;
