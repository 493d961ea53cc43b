using System.Text.Json.Serialization;
using Companion.Django;
using Companion.Gunicorn;
using Companion.Procfiles;

namespace Companion.Reporting;

/// <summary>What the command line reads and writes as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CheckCase))]
[JsonSerializable(typeof(CheckCaseAnswer))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(ComparisonAnswer))]
[JsonSerializable(typeof(ProcfileCase))]
[JsonSerializable(typeof(ProcfileCaseAnswer))]
[JsonSerializable(typeof(ProcfileAnswer))]
[JsonSerializable(typeof(ProcfileComparisonAnswer))]
[JsonSerializable(typeof(SimulationAnswer))]
internal sealed partial class CompanionJson : JsonSerializerContext;
