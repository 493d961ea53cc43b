using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Companion.Site.Runtimes;

namespace Companion.Site.Libraries;

/// <summary>
/// What earlier builds found out about the libraries of a notebook: to make them fit and check them takes longer than a
/// build in which nothing has changed.
/// </summary>
/// <param name="folder">The folder that keeps the files of libraries.</param>
/// <param name="runtime">The runtime whose assemblies they use.</param>
internal sealed partial class LibraryCache(LibraryFolder folder, BrowserRuntime runtime)
{
    // This program decides what fits, and the runtime what there is.
    private readonly Lazy<byte[]> _versions = new(() =>
        [.. typeof(LibraryCache).Module.ModuleVersionId.ToByteArray(), .. runtime.ReadManifestFile()]
    );

    /// <summary>The libraries as an earlier build found them, or as they are found now.</summary>
    /// <param name="resolved">The libraries of a notebook.</param>
    /// <param name="find">Finds out about them.</param>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public IReadOnlyList<PageLibrary> FindOrMake(
        IReadOnlyList<ResolvedLibrary> resolved,
        Func<IReadOnlyList<PageLibrary>> find
    )
    {
        var file = $"{KeyOf(resolved)}.json";
        if (folder.Read(file) is { } kept && Read(kept) is { } known && known.All(Exists))
        {
            return known;
        }

        var found = find();
        folder.Write(file, JsonSerializer.SerializeToUtf8Bytes(found, Json.Default.IReadOnlyListPageLibrary));
        return found;
    }

    private bool Exists(PageLibrary library) => library.Files.All(folder.Contains);

    private string KeyOf(IReadOnlyList<ResolvedLibrary> resolved)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_versions.Value);
        foreach (var library in resolved)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{library.Reference.Text}\n{library.Reason}\n"));
            foreach (var path in library.Assemblies)
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{LibrarySet.NameOf(path)}\n"));
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
            }
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash())[..32];
    }

    private static IReadOnlyList<PageLibrary>? Read(byte[] text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, Json.Default.IReadOnlyListPageLibrary);
        }
        // Another program wrote it, or the machine went down.
        catch (JsonException)
        {
            return null;
        }
    }

    [JsonSerializable(typeof(IReadOnlyList<PageLibrary>))]
    private sealed partial class Json : JsonSerializerContext;
}
