using System.Text.Json.Serialization;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Running.Caching;

/// <summary>The JSON of the cache's files.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(MimeBundleConverter)]
)]
[JsonSerializable(typeof(ExecutedCell[]))]
internal sealed partial class CacheJson : JsonSerializerContext;
