using System.Text.Json.Serialization;

namespace Companion.Site.Runtimes;

/// <summary>The JSON of manifests.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyDictionary<string, RuntimeManifest>))]
internal sealed partial class RuntimeManifestJson : JsonSerializerContext;
