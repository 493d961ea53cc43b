using System.Text.Json.Serialization;

namespace Companion.CommandLine.Procfiles;

/// <summary>How the JSON of <c>procfile check</c> is read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProcfileCase))]
[JsonSerializable(typeof(ProcfileCaseResult))]
[JsonSerializable(typeof(ProcfileJson))]
[JsonSerializable(typeof(ProcfileComparisonJson))]
internal sealed partial class ProcfileJsonContext : JsonSerializerContext;
