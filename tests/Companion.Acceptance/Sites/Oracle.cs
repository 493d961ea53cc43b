using System.IO.Compression;
using System.Text.Json;
using Companion.Testing;

namespace Companion.Acceptance.Sites;

/// <summary>The recorded answers of real tools, from the tests of the simulations.</summary>
public static class Oracle
{
    /// <summary>The lines of a recording; a file that ends in <c>.gz</c> is decompressed.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        var path = Path.Combine(Repository.Root, "tests", "Companion.Simulations.Tests", "Oracles", name);
        using var file = File.OpenRead(path);
        using Stream text = name.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        using var reader = new StreamReader(text);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A JSON text in normal form for comparison: without spaces, with sorted keys.</summary>
    public static string Compact(this JsonElement element) => JsonSerializer.Serialize(element);
}
