using System.Text.Json.Serialization;

namespace Companion.CommandLine.Django;

/// <summary>Reads and writes the JSON of <c>django check</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CheckCase))]
[JsonSerializable(typeof(CheckCaseResult))]
[JsonSerializable(typeof(CheckResultJson))]
[JsonSerializable(typeof(VersionComparisonJson))]
internal sealed partial class DjangoJsonContext : JsonSerializerContext;
