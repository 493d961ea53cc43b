using System.Text.Json;

namespace Companion.Site.Runtimes;

/// <summary>What a worker's script needs to know about its program before loading it.</summary>
internal sealed record RuntimeManifest
{
    /// <summary>The name of the manifest file.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The runtime's loader, relative to the manifest.</summary>
    public required string Loader { get; init; }

    /// <summary>The files that the loader loads.</summary>
    public required IReadOnlyList<RuntimeFile> Files { get; init; }

    /// <summary>Reads the file's text: a manifest for each program, by name.</summary>
    public static IReadOnlyDictionary<string, RuntimeManifest> Read(ReadOnlySpan<byte> text) =>
        JsonSerializer.Deserialize(text, RuntimeManifestJson.Default.IReadOnlyDictionaryStringRuntimeManifest)!;

    /// <summary>The text of the file: a manifest for each program, by name.</summary>
    public static byte[] Write(IReadOnlyDictionary<string, RuntimeManifest> programs) =>
        JsonSerializer.SerializeToUtf8Bytes(
            programs,
            RuntimeManifestJson.Default.IReadOnlyDictionaryStringRuntimeManifest
        );
}
