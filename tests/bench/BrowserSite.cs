using System.IO.Compression;

namespace Companion.Benchmarks;

/// <summary>The site of this repository, plus Pyodide and the scripts that measure both.</summary>
internal static class BrowserSite
{
    /// <summary>The address of the kernel.</summary>
    public const string Runtime = "/runtime/";

    /// <summary>The address of an earlier build's kernel.</summary>
    public const string EarlierRuntime = "/earlier/";

    /// <summary>Builds it in the subfolder <c>site</c> of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="earlierRuntime">The folder <c>runtime</c> of an earlier build's site, or null.</param>
    public static void Write(string folder, string? earlierRuntime)
    {
        var site = Path.Combine(folder, "site");
        SeedSite.Build(site);
        Copy(Path.Combine(RepositoryRoot.Find(), "tests/bench/Browser"), Path.Combine(site, "benchmark"));
        var pyodide = Path.Combine(site, "pyodide");
        Copy(Path.Combine(RepositoryRoot.Find(), "tests/tools/node_modules/pyodide"), pyodide);
        if (earlierRuntime is not null)
        {
            Copy(earlierRuntime, Path.Combine(site, "earlier"));
        }

        foreach (var file in Directory.EnumerateFiles(pyodide))
        {
            // Compressed as much as possible, like the kernel's own files.
            using var compressed = File.Create($"{file}.br");
            using var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize);
            brotli.Write(File.ReadAllBytes(file));
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var inner in Directory.EnumerateDirectories(from))
        {
            Copy(inner, Path.Combine(to, Path.GetFileName(inner)));
        }
    }
}
