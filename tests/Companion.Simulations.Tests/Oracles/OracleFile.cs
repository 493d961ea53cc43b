using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Companion.Simulations.Tests.Oracles;

/// <summary>Reads the recorded answers of real tools, next to this file.</summary>
internal static class OracleFile
{
    public static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, name);

    public static IEnumerable<JsonElement> LinesOf(string name)
    {
        using var packed = new GZipStream(File.OpenRead(PathOf(name)), CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        while (reader.ReadLine() is { } line)
        {
            yield return JsonDocument.Parse(line).RootElement;
        }
    }
}
